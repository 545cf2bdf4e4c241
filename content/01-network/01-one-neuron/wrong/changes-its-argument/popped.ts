import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  let sum = b;
  while (x.length > 0) {
    sum += x.pop()! * w.pop()!;
  }
  return sum;
}
