import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found = new Float64Array(p.length);
  found.forEach((_, i) => {
    found[i] = slope((x) => f(p.with(i, x)), p[i]!);
  });
  return [...found];
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  const here = Float64Array.from(p);
  for (let step = 0; step < steps; step++) {
    const g = gradient(f, [...here]);
    for (let i = 0; i < here.length; i++) here[i] = here[i]! - lr * g[i]!;
  }
  return [...here];
}
