import { dot } from "./vectors.ts";

export const neuron = (x: number[], w: number[], b: number) =>
  Math.tanh(dot(w, x) + b);
