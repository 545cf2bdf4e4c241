import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  if (x.length !== w.length) {
    throw new Error(`${x.length} inputs, but ${w.length} weights`);
  }
  let z = b;
  for (let i = 0; i < x.length; i++) z += w[i] * x[i];
  return z;
}
