import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  // A bias is the weight of an input that is always 1.
  const inputs = [...x, 1];
  const weights = [...w, b];
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) sum += inputs[i] * weights[i];
  return sum;
}
