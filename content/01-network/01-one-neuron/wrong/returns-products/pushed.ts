import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number) {
  const products = [];
  for (let i = 0; i < x.length; i++) {
    products.push(w[i] * x[i]);
  }
  products.push(b);
  return products;
}
