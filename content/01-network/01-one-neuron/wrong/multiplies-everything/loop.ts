import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let result = 1;
  for (let i = 0; i < x.length; i++) {
    result *= x[i] * w[i];
  }
  return result + b;
}
