import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  for (const [i, input] of x.entries()) {
    sum += input * w[i];
  }
  return sum;
}
