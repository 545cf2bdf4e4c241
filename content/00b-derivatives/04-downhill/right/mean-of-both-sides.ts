import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const h = 1e-5;
  const here = f([...p]);
  return p.map((x, i) => {
    const ahead = (f(p.with(i, x + h)) - here) / h;
    const behind = (here - f(p.with(i, x - h))) / h;
    return (ahead + behind) / 2;
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
