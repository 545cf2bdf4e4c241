import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";
export function argmax(v: Vec): number {
  if (v.some((x) => Number.isNaN(x))) throw new Error("Nobody won: there is a NaN.");
  let best = 0;
  for (let i = 1; i < v.length; i++) if (v[i] > v[best]) best = i;
  return best;
}
export function oneHot(k: number, n: number): Vec {
  const v = new Array(n).fill(0);
  v[k] = 1;
  return v;
}
export function accuracy(net: Network, data: Digit[]): number {
  let n = 0;
  for (const { x, label } of data) {
    const y = forward(net, x).map(Math.round);
    const t = oneHot(label, y.length);
    if (y.every((v, i) => v === t[i])) n++;
  }
  return n / data.length;
}
