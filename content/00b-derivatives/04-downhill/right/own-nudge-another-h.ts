import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found: number[] = [];
  for (const i of p.keys()) {
    const at = (by: number) => f(p.map((x, k) => (k === i ? x + by : x)));
    found[i] = (at(1e-6) - at(-1e-6)) / 2e-6;
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
    const g = gradient(f, here);
    for (const i of here.keys()) here[i] = here[i]! - lr * g[i]!;
  }
  return here;
}
