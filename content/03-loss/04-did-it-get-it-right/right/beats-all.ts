import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  const k = v.findIndex((one) => v.every((other) => one >= other));
  if (k < 0) throw new Error("NaN");
  return k;
}

export function oneHot(k: number, n: number): any {
  return "0".repeat(n).split("").map((zero, i) => (i === k ? 1 : Number(zero)));
}

export function accuracy(net: Network, data: Digit[]): any {
  const hit = (d: Digit): number => (argmax(forward(net, d.x)) === d.label ? 1 : 0);
  return data.map(hit).reduce((a, b) => a + b, 0) / data.length;
}
