import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const shifted = x.map((xi) => xi + b);
  let z = 0;
  for (let i = 0; i < shifted.length; i++) z += shifted[i] * w[i];
  return z;
}
