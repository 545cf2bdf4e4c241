import type { Vec } from "./types.ts";

export function Neuron(x: Vec, w: Vec, b: number): number {
  return x.reduce((sum, xi, i) => sum + xi * w[i], b);
}
