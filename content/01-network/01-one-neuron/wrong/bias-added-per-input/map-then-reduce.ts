import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const parts = x.map((xi, i) => xi * w[i] + b);
  return parts.reduce((sum, part) => sum + part, 0);
}
