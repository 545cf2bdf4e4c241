import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  x.forEach((xi, i) => {
    let sum = 0;
    sum += xi * w[i];
  });
  return sum;
}
