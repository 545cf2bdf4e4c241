import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  let i = 0;
  while (i < x.length) {
    sum += x[i] * w[i];
  }
  return sum;
}
