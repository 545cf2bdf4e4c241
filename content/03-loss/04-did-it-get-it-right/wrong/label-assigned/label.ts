import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): number {
  if (v.some((one) => Number.isNaN(one))) throw new Error("NaN");
  let best = 0;
  for (let i = 1; i < v.length; i++) if (v[i] > v[best]) best = i;
  return best;
}

export function oneHot(k: number, n: number): Vec {
  const v = new Array(n).fill(0);
  v[k] = 1;
  return v;
}

export function accuracy(net: Network, data: Digit[]): any {
  let right = 0;
  for (const sample of data) {
    let label = sample.label;
    if ((label = argmax(forward(net, sample.x)))) right++;
  }
  return right / data.length;
}
