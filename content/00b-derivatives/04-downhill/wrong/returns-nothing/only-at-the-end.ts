import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found: Vec = [];
  for (let i = 0; i < p.length; i++) {
    const nudged = (x: number) => {
      const q = [...p];
      q[i] = x;
      return f(q);
    };
    found.push(slope(nudged, p[i]!));
  }
  return found;
}

export function descend(f: (p: Vec) => number, p: Vec, lr: number, steps: number): any {
  let here = [...p];
  for (let step = 0; step < steps; step++) {
    const g = gradient(f, here);
    here = here.map((x, i) => x - lr * g[i]!);
    if (step === steps - 1) return here;
  }
}
