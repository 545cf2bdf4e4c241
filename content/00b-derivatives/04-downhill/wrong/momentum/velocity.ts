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
  let v = p.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const g = gradient(f, here);
    v = v.map((one, i) => 0.9 * one + g[i]!);
    here = here.map((x, i) => x - lr * v[i]!);
  }
  return here;
}
