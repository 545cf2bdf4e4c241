import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const products = Int32Array.from(x, (xi, i) => xi * w[i]);
  return products.reduce((sum, p) => sum + p, 0) + b;
}
