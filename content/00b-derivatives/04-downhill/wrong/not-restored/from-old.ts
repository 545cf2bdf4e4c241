import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const q = p.slice();
  return p.map((old, i) => {
    q[i] = old + 1e-5;
    const up = f(q);
    q[i] = old - 1e-5;
    return (up - f(q)) / 2e-5;
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
