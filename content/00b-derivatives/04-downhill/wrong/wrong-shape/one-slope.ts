import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export const gradient = (f: (p: Vec) => number, p: Vec): any =>
  slope((x) => f(p.with(0, x)), p[0]!);

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
