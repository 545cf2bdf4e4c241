import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const total = (v: Vec) => v.reduce((sum, vi) => sum + vi, 0);
  return total(x) * total(w) + b;
}
