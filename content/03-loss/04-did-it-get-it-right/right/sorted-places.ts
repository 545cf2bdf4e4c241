import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  if (v.some((one) => Number.isNaN(one))) throw new Error("NaN");
  const places = v.map((_, i) => i);
  places.sort((a, b) => v[b] - v[a] || a - b);
  return places[0];
}

export function oneHot(k: number, n: number): any {
  return Object.assign(new Array(n).fill(0), { [k]: 1 });
}

export function accuracy(net: Network, data: Digit[]): any {
  const answers = data.map(({ x }) => argmax(forward(net, x)));
  const hits = answers.filter((answer, i) => answer === data[i].label);
  return hits.length / answers.length;
}
