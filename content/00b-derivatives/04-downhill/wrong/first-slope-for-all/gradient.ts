import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const first = slope((x) => f(p.with(0, x)), p[0]!);
  return p.map(() => first);
}

export const descend = (
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec =>
  Array.from({ length: steps }).reduce<Vec>(
    (here) => {
      const g = gradient(f, here);
      return here.map((x, i) => x - lr * g[i]!);
    },
    [...p],
  );
