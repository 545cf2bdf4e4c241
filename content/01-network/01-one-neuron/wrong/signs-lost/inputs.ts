import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (let i = 0; i < x.length; i++) z += Math.abs(x[i]) * w[i];
  return z;
}
