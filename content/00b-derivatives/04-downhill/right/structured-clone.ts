import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  const found: number[] = [];
  for (let i = 0; i < p.length; i++) {
    const up = structuredClone(p);
    const down = structuredClone(p);
    up[i]! += 1e-5;
    down[i]! -= 1e-5;
    found.push((f(up) - f(down)) / (up[i]! - down[i]!));
  }
  return found;
}

export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = structuredClone(p);
  while (steps-- > 0) {
    const g = gradient(f, here);
    here = here.map((x, i) => x - lr * g[i]!);
  }
  return here;
}
