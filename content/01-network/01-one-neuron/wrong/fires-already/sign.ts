import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return Math.sign(x.reduce((sum, xi, i) => sum + xi * w[i], b));
}
