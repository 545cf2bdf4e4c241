import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

const total: Record<number, number> = {};

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => {
    total[i] = (total[i] ?? 0) + slope((x) => f(p.with(i, x)), pi);
    return total[i]!;
  });
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  for (let step = 0; step < steps; step++) {
    const uphill = gradient(f, here);
    here = here.map((x, i) => x - lr * uphill[i]!);
  }
  return here;
}
