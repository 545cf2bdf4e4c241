import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => slope((x) => f(p.with(i, x)), pi));
}

export function descend(f: (p: Vec) => number, p: Vec, lr: number, steps: number): any {
  const path = [[...p]];
  for (let step = 0; step < steps; step++) {
    const here = path.at(-1)!;
    const g = gradient(f, here);
    path.push(here.map((x, i) => x - lr * g[i]!));
  }
  return path;
}
