import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = 0;
  x.forEach((xi, i) => {
    z += w[i] * xi;
  });
  z *= b;
  return z;
}
