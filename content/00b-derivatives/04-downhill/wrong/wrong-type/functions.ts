import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export const gradient = (f: (p: Vec) => number, p: Vec): any =>
  p.map((pi, i) => () => slope((x) => f(p.with(i, x)), pi));

export const descend = (f: (p: Vec) => number, p: Vec, lr: number, steps: number): Vec => {
  let here = [...p];
  for (let k = 0; k < steps; k++) {
    const g = gradient(f, here);
    here = here.map((x, i) => x - lr * g[i]());
  }
  return here;
};
