import type { Vec } from "./types.ts";

let i = 0;

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  while (i < x.length) {
    z += x[i] * w[i];
    i++;
  }
  return z;
}
