import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let i = x.length;
  let sum = 0;
  while (i-- > 0) {
    sum += x[i] * w[i];
  }
  return b + sum;
}
