import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number) {
  let sum = b;
  for (let i = 0; i < x.length; i++) sum += x[i] * w[i];
  return [sum];
}
