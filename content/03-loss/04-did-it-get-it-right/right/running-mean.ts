import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";
export const argmax = (v: Vec): number =>
  v.reduce((best, x, i) => {
    if (Number.isNaN(x)) throw new Error("NaN");
    return x > v[best] ? i : best;
  }, 0);
export const oneHot = (k: number, n: number): Vec => Array(n).fill(0).with(k, 1);
export function accuracy(net: Network, data: Digit[]): number {
  let mean = 0;
  data.forEach(({ x, label }, i) => {
    const hit = argmax(forward(net, x)) === label ? 1 : 0;
    mean += (hit - mean) / (i + 1);
  });
  return mean;
}
