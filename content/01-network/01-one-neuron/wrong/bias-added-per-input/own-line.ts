import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = 0;
  for (const [i, xi] of x.entries()) {
    z += xi * w[i];
    z += b;
  }
  return z;
}
