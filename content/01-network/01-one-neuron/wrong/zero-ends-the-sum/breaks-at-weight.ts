import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = 0;
  for (let i = 0; i < w.length; i++) {
    if (!w[i]) break;
    z += w[i] * x[i];
  }
  return z + b;
}
