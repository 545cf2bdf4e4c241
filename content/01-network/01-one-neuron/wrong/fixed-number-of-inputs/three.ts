import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const [x1, x2, x3] = x;
  const [w1, w2, w3] = w;
  return w1 * x1 + w2 * x2 + w3 * x3 + b;
}
