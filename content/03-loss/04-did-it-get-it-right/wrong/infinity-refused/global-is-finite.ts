import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";
export function argmax(v: Vec): number {
  let best = 0;
  v.forEach((one, place) => {
    if (!isFinite(one)) throw new Error(`no number at place ${place}`);
    if (one > v[best]) best = place;
  });
  return best;
}

export function oneHot(k: number, n: number): Vec {
  const v = new Array(n).fill(0);
  v[k] = 1;
  return v;
}
export function accuracy(net: Network, data: Digit[]): number {
  let right = 0;
  for (const { x, label } of data) if (argmax(forward(net, x)) === label) right++;
  return right / data.length;
}
