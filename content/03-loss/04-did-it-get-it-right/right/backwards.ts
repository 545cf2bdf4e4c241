import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  if (v.some((one) => Number.isNaN(one))) throw new Error("NaN");
  let best = v.length - 1;
  for (let i = v.length - 2; i >= 0; i--) if (v[i] >= v[best]) best = i;
  return best;
}

export function oneHot(k: number, n: number): any {
  const v: number[] = [];
  for (let i = n - 1; i >= 0; i--) v[i] = i === k ? 1 : 0;
  return v;
}

export function accuracy(net: Network, data: Digit[]): any {
  let right = 0;
  let i = data.length;
  while (i-- > 0) {
    const { x, label } = data[i];
    right += argmax(forward(net, x)) === label ? 1 : 0;
  }
  return right / data.length;
}
