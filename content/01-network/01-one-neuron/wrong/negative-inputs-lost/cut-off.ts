import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x.reduce((z, xi, i) => z + Math.max(0, xi) * w[i], b);
}
