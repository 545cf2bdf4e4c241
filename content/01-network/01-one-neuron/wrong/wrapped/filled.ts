import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number) {
  const out = [0];
  x.forEach((xi, i) => (out[0] += xi * w[i]));
  out[0] += b;
  return out;
}
