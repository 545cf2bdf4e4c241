import type { Vec } from "./types.ts";

const votes: Vec = [];

export function neuron(x: Vec, w: Vec, b: number): number {
  x.forEach((xi, i) => votes.push(xi * w[i]));
  return votes.reduce((sum, vote) => sum + vote, b);
}
