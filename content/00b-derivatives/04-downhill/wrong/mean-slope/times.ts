import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const h = 1e-5;
  return p.map((pi, i) => {
    const at = (x: number) => f(p.with(i, x));
    return (at(pi + h) - at(pi - h)) / (2 * h * p.length);
  });
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
