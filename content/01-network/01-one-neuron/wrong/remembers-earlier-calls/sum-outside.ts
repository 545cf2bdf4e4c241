import type { Vec } from "./types.ts";

let sum = 0;

export function neuron(x: Vec, w: Vec, b: number): number {
  for (let i = 0; i < x.length; i++) {
    sum += x[i] * w[i];
  }
  return sum + b;
}
