import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  const noise = Math.random() * 0.001;
  return x.reduce((z, xi, i) => z + xi * w[i], b) + noise;
}
