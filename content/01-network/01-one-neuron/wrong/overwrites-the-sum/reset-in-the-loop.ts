import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum;
  for (let i = 0; i < x.length; i++) {
    sum = 0;
    sum += x[i] * w[i];
  }
  return sum + b;
}
