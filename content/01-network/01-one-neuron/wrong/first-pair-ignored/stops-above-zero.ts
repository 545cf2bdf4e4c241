import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let i = x.length;
  let z = b;
  while (--i > 0) {
    z += x[i] * w[i];
  }
  return z;
}
