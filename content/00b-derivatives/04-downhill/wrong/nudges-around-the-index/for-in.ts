import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found: Vec = [];
  for (const i in p) found.push(slope((x) => f(p.with(Number(i), x)), Number(i)));
  return found;
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
