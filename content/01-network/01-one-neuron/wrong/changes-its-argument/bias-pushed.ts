import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  x.push(1);
  w.push(b);
  return x.reduce((sum, xi, i) => sum + xi * w[i], 0);
}
