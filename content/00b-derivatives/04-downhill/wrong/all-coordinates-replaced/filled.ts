import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const h = 1e-5;
  const slopes: Vec = [];
  for (const x of p) {
    const up = f(new Array(p.length).fill(x + h));
    const down = f(new Array(p.length).fill(x - h));
    slopes.push((up - down) / (2 * h));
  }
  return slopes;
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  while (steps-- > 0) {
    const uphill = gradient(f, here);
    here = here.map((x, i) => x - uphill[i] * lr);
  }
  return here;
}
