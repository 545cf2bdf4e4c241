import type { Vec } from "./types.ts";

export const neuron = (x: Vec, w: Vec, b: number): number => {
  x.reduce((sum, xi, i) => sum + xi * w[i], b);
};
