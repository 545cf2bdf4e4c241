import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";
export function argmax(v: Vec): number {
  if (!v.every(Number.isFinite)) throw new Error("not a number");
  return v.indexOf(Math.max(...v));
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
