import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  if (!b) b = 1;
  for (let i = 0; i < x.length; i++) b += x[i] * w[i];
  return b;
}
