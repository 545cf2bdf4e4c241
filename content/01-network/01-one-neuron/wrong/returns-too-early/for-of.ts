import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  for (const [i, xi] of x.entries()) {
    let sum = 0;
    sum += xi * w[i];
    return sum + b;
  }
  return b;
}
