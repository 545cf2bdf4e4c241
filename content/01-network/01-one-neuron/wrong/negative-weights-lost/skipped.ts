import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (let i = 0; i < w.length; i++) {
    if (w[i] < 0) continue;
    z += x[i] * w[i];
  }
  return z;
}
