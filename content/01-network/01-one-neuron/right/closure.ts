import type { Vec } from "./types.ts";

const withWeights = (w: Vec, b: number) => (x: Vec) => {
  let z = b;
  w.forEach((wi, i) => (z += wi * x[i]));
  return z;
};

export const neuron = (x: Vec, w: Vec, b: number): number =>
  withWeights(w, b)(x);
