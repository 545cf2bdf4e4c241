import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const z = x.reduce((sum, xi, i) => sum + xi * w[i], b);
  return Number(z.toFixed(3));
}
