import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  for (const one of v) if (isNaN(one)) throw new RangeError("NaN has no largest");
  let place = 0;
  v.forEach((one, i) => {
    if (one > v[place]) place = i;
  });
  return place;
}

export function oneHot(k: number, n: number): any {
  return [...Array(k).fill(0), 1, ...Array(n - k - 1).fill(0)];
}

export function accuracy(net: Network, data: Digit[]): any {
  let wrong = 0;
  for (const d of data) if (argmax(forward(net, d.x)) !== d.label) wrong += 1;
  return 1 - wrong / data.length;
}
