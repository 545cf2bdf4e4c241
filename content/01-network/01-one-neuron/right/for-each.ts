import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  x.forEach((input, i) => {
    sum += input * w[i];
  });
  return sum;
}
