import type { Vec } from "./types.ts";

const known = new Map<string, number>();

export function neuron(x: Vec, w: Vec, b: number): number {
  const key = JSON.stringify([x, w, b]);
  const z = known.get(key) ?? x.reduce((s, xi, i) => s + xi * w[i], b);
  known.set(key, z);
  return z;
}
