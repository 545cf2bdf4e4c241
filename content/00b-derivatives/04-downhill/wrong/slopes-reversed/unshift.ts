import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found: Vec = [];
  p.forEach((pi, i) => found.unshift(slope((x) => f(p.with(i, x)), pi)));
  return found;
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
