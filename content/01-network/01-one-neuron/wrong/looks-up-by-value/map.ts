import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const votes = x.map((xi) => xi * w[x.indexOf(xi)]);
  return votes.reduce((sum, vote) => sum + vote, 0) + b;
}
