import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  let j = 0;
  for (let i = 0; i < x.length; j++) {
    sum += x[i] * w[i];
  }
  return sum;
}
