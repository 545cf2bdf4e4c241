import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  const most = Math.max(...v);
  if (Number.isNaN(most)) throw new Error("no winner among " + v);
  return v.indexOf(most);
}

export function oneHot(k: number, n: number): any {
  return Array.from({ length: n }, (_, i) => (i === k ? 1 : 0));
}

export function accuracy(net: Network, data: Digit[]): any {
  return data.filter(({ x, label }) => argmax(forward(net, x)) === label).length / data.length;
}
