import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => slope((x) => f(p.with(i, x)), pi));
}

export function descend(f: (p: Vec) => number, p: Vec, lr: number, steps: number): Vec {
  let here = [...p];
  let g = gradient(f, here);
  while (g.some((s) => s !== 0) || steps < 0) {
    here = here.map((x, i) => x - lr * g[i]!);
    g = gradient(f, here);
    if (here.some((x) => Number.isNaN(x))) here = [...p];
  }
  return here;
}
