import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  let i = 0;
  while (x[i]) {
    z += x[i] * w[i];
    i++;
  }
  return z;
}
