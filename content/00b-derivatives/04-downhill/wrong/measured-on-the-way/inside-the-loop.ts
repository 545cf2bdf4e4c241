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
  const here = [...p];
  for (let step = 0; step < steps; step++)
    for (let i = 0; i < here.length; i++)
      here[i] = here[i]! - lr * gradient(f, here)[i]!;
  return here;
}
