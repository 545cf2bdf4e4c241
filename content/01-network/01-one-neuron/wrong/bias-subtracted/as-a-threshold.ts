import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  // The sum has to beat the bias.
  const threshold = b;
  return x.reduce((sum, xi, i) => sum + xi * w[i], -threshold);
}
