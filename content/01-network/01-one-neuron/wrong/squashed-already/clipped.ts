import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const z = x.reduce((sum, xi, i) => sum + xi * w[i], b);
  return Math.min(1, Math.max(-1, z));
}
