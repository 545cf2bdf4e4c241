import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  let most = -Infinity;
  let place = -1;
  for (const [i, one] of v.entries()) {
    if (Number.isNaN(one)) throw new Error("NaN");
    if (one > most) {
      most = one;
      place = i;
    }
  }
  if (place < 0) throw new Error("nothing to choose from");
  return place;
}

export function oneHot(k: number, n: number): any {
  const v = [];
  while (v.length < n) v.push(v.length === k ? 1 : 0);
  return v;
}

export function accuracy(net: Network, data: Digit[]): any {
  let share = 0;
  data.forEach((d) => {
    const y = forward(net, d.x);
    const winner = argmax(y);
    if (winner == d.label) share += 1 / data.length;
  });
  return share;
}
