import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x.map((xi, i) => xi * w[i]).reduce((p, q) => p * q, 1) + b;
}
