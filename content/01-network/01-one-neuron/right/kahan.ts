import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {
  // Kahan: carry the digits that each addition would have lost.
  let sum = b;
  let lost = 0;
  for (let i = 0; i < x.length; i++) {
    const term = x[i] * w[i] - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum;
}
