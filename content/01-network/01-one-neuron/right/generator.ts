import type { Vec } from "./types.ts";

function* votes(x: Vec, w: Vec): Generator<number> {
  for (let i = 0; i < x.length; i++) yield x[i] * w[i];
}

export function neuron(x: Vec, w: Vec, b: number): number {
  let z = b;
  for (const vote of votes(x, w)) z += vote;
  return z;
}
