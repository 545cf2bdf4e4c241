import type { Vec } from "./types.ts";

export const neuron = (x: Vec, w: Vec, b: number): number =>
  x.reduce((z, xi, i) => z + xi * w[i], b) + b;
