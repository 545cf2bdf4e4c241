import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((_, i) => slope((x) => f(p.with(i, x)), i));
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  for (let step = 0; step < steps; step++) {
    const uphill = gradient(f, here);
    here = here.map((x, i) => x - lr * uphill[i]!);
  }
  return here;
}
