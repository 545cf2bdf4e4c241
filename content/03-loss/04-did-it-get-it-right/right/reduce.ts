import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  return v.reduce((best, one, i) => {
    if (one !== one) throw new Error(`entry ${i} is NaN`);
    return one > v[best] ? i : best;
  }, 0);
}

export function oneHot(k: number, n: number): any {
  return [...Array(n).keys()].map((i) => Number(i === k));
}

export function accuracy(net: Network, data: Digit[]): any {
  return data.reduce((share, { x, label }) => share + Number(argmax(forward(net, x)) === label) / data.length, 0);
}
