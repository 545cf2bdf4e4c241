import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (const xi of x) z += xi * w[x.indexOf(xi)];
  return z;
}
