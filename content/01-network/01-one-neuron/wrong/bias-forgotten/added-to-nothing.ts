import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = 0;
  for (let i = 0; i < x.length; i++) {
    z += x[i] * w[i];
  }
  z + b;
  return z;
}
