import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < w.length; j++) {
      sum += x[i] * w[j];
    }
  }
  return sum;
}
