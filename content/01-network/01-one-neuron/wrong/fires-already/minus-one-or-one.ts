import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  x.forEach((xi, i) => {
    z += xi * w[i];
  });
  if (z >= 0) return 1;
  return -1;
}
