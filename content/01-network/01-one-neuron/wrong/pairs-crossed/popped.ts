import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const weights = [...w];
  let z = b;
  for (const xi of x) {
    z += xi * weights.pop()!;
  }
  return z;
}
