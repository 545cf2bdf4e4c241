import type { Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return dot(w, x) + b;
}
