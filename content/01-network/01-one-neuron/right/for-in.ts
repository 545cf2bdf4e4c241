import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = 0;
  for (const i in x) {
    sum += x[i] * w[i];
  }
  return sum + b;
}
