import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const votes: Vec = [];
  x.forEach((xi, i) => xi * w[i] + b);
  return votes.reduce((sum, vote) => sum + vote, 0);
}
