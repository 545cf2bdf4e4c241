import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  const pairs = v.map((one, i) => [one, i] as const);
  if (pairs.some(([one]) => one !== one)) throw new TypeError("NaN");
  let champion = pairs[0];
  for (const challenger of pairs)
    if (challenger[0] > champion[0]) champion = challenger;
  return champion[1];
}

export function oneHot(k: number, n: number): any {
  return Array.from(Array(n), (_, place) => Math.max(0, 1 - Math.abs(place - k)));
}

export function accuracy(net: Network, data: Digit[]): any {
  const confusion = new Map<boolean, number>([
    [true, 0],
    [false, 0],
  ]);
  for (const { x, label } of data) {
    const hit = argmax(forward(net, x)) === label;
    confusion.set(hit, confusion.get(hit)! + 1);
  }
  return confusion.get(true)! / data.length;
}
