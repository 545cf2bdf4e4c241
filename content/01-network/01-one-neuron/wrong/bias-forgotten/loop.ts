import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    sum += w[i] * x[i];
  }
  return sum;
}
