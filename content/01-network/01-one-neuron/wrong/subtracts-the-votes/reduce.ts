import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return b - x.reduce((sum, xi, i) => sum + xi * w[i], 0);
}
