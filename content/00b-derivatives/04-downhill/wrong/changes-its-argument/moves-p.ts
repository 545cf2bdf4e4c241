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
  for (let step = 0; step < steps; step++) {
    const g = gradient(f, p);
    for (let i = 0; i < p.length; i++) p[i] = p[i]! - lr * g[i]!;
  }
  return [...p];
}
