import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (let i = x.length - 2; i >= 0; i--) {
    z += x[i] * w[i];
  }
  return z;
}
