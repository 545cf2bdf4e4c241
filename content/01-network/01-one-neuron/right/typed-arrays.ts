import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const inputs = Float64Array.from(x);
  const products = Float64Array.from(w, (wi, i) => wi * inputs[i]);
  return products.reduce((sum, p) => sum + p, b);
}
