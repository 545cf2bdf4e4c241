import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const votes = w.map((weight, i) => weight * x[i]);
  return votes.reduce((total, vote) => total + vote, 0) + b;
}
