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

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  for (let step = 0; step < steps; step++)
    here = here.map((x) => x - lr * x);
  return here;
}
