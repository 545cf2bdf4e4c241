import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number, i = 0): number {
  return i < x.length ? neuron(x, w, b + x[i] * w[i], i + 1) : b;
}
