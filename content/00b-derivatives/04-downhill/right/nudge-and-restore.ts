import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const q = [...p];
  const found = new Array<number>(p.length).fill(0);
  for (let i = 0; i < q.length; i++) {
    const old = q[i]!;
    q[i] = old + 1e-5;
    const up = f(q);
    q[i] = old - 1e-5;
    const down = f(q);
    q[i] = old;
    found[i] = (up - down) / 2e-5;
  }
  return found;
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
