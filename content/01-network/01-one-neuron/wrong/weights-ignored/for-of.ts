import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = 0;
  for (const xi of x) z += xi;
  return z + b;
}
