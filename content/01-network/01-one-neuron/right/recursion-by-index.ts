import type { Vec } from "./types.ts";

function votesFrom(i: number, x: Vec, w: Vec): number {
  return i === x.length ? 0 : x[i] * w[i] + votesFrom(i + 1, x, w);
}

export function neuron(x: Vec, w: Vec, b: number): number {
  return votesFrom(0, x, w) + b;
}
