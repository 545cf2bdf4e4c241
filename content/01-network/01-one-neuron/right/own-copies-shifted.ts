import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const xs = x.slice();
  const ws = w.slice();
  let sum = b;
  while (xs.length > 0) {
    sum += xs.shift()! * ws.shift()!;
  }
  return sum;
}
