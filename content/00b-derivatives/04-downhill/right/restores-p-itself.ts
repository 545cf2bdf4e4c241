import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((old, i) => {
    p[i] = old + 1e-5;
    const up = f(p);
    p[i] = old - 1e-5;
    const down = f(p);
    p[i] = old;
    return (up - down) / 2e-5;
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
