import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x.reduce((sum, xi, i) => sum + xi * Math.max(0, w[i]), b);
}
