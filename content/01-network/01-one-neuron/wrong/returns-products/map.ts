import type { Vec } from "./types.ts";

export const neuron = (x: Vec, w: Vec, b: number) =>
  x.map((xi, i) => xi * w[i]);
