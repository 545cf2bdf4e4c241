import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const unit = (i: number, length: number) =>
    p.map((_, k) => (k === i ? length : 0));
  const plus = (a: Vec, b: Vec) => a.map((x, k) => x + b[k]!);
  return p.map((_, i) => slope((t) => f(plus(p, unit(i, t))), 0));
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
