import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  for (let i = 0; i < x.length; i++) {
    x[i] *= w[i];
  }
  return x.reduce((sum, xi) => sum + xi, b);
}
