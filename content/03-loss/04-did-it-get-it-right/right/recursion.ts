import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  const from = (i: number, best: number): number => {
    if (i === v.length) return best;
    if (Number.isNaN(v[i])) throw new Error(`NaN at ${i}`);
    return from(i + 1, v[i] > v[best] ? i : best);
  };
  return from(0, 0);
}

export function oneHot(k: number, n: number): any {
  if (n === 0) return [];
  return [k === 0 ? 1 : 0, ...oneHot(k - 1, n - 1)];
}

export function accuracy(net: Network, data: Digit[]): any {
  const count = ([first, ...rest]: Digit[]): number =>
    first === undefined
      ? 0
      : count(rest) + Number(argmax(forward(net, first.x)) === first.label);
  return count(data) / data.length;
}
