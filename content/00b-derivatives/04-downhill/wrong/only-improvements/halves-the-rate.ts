import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => slope((x) => f(p.with(i, x)), pi));
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  let rate = lr;
  for (let step = 0; step < steps; step++) {
    const g = gradient(f, here);
    const there = here.map((x, i) => x - rate * g[i]!);
    if (f(there) > f(here)) rate /= 2;
    else here = there;
  }
  return here;
}
