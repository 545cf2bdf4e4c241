import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let mean = 0;
  for (let i = 0; i < x.length; i++)
    mean += (x[i] * w[i] - mean) / (i + 1);
  return mean * x.length + b;
}
