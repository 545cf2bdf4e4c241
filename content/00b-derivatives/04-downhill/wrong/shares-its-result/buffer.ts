import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

const found: Vec = [];

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  found.length = 0;
  p.forEach((pi, i) => found.push(slope((x) => f(p.with(i, x)), pi)));
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
