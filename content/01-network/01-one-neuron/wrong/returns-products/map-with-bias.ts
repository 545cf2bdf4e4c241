import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number) {
  return x.map((xi, i) => xi * w[i] + b);
}
