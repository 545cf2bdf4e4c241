import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  for (const i of x) {
    sum += x[i] * w[i];
  }
  return sum;
}
