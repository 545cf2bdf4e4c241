import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  return x.map((xi) => xi * w[x.indexOf(xi)]).reduce((a, c) => a + c) + b;
}
