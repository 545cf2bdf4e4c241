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

function* walk(f: (p: Vec) => number, p: Vec, lr: number): Generator<Vec> {
  let here = [...p];
  while (true) {
    yield here;
    const uphill = gradient(f, here);
    here = here.map((x, i) => x - lr * uphill[i]!);
  }
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let seen = -1;
  for (const here of walk(f, p, lr)) {
    seen += 1;
    if (seen === steps) return here;
  }
  return [...p];
}
