import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  if (x.length === 0) return b;
  const [firstX, ...otherXs] = x;
  const [firstW, ...otherWs] = w;
  return firstX * firstW + neuron(otherXs, otherWs, b);
}
