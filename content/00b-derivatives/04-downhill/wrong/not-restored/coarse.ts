import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const q = p.slice();
  return p.map((old, i) => {
    q[i] = old + 1e-4;
    const up = f(q);
    q[i] = old - 1e-4;
    return (up - f(q)) / 2e-4;
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
