import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * weights[i];
  }
  return sum;
}
