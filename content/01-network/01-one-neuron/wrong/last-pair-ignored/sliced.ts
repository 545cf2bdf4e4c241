import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x.slice(0, -1).reduce((sum, xi, i) => sum + xi * w[i], b);
}
