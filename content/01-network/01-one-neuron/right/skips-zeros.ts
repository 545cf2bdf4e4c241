import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (let i = 0; i < x.length; i++) {
    if (x[i] === 0 || w[i] === 0) continue;
    z += x[i] * w[i];
  }
  return z;
}
