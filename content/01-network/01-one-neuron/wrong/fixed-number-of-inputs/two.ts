import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x[0] * w[0] + x[1] * w[1] + b;
}
