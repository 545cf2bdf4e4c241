import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export const gradient = (f: (p: Vec) => number, p: Vec): any =>
  p.map((pi, i) => [slope((x) => f(p.with(i, x)), pi)]);

export const descend = (
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec =>
  Array.from({ length: steps }).reduce<Vec>(
    (here) => {
      const g = gradient(f, here);
      return here.map((x, i) => x - lr * (g as any)[i][0]);
    },
    [...p],
  );
