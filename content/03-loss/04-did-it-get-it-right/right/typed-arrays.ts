import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  const scores = Float64Array.from(v);
  if (scores.includes(Number.NaN)) throw new Error("NaN");
  return scores.indexOf(Math.max(...scores));
}

export function oneHot(k: number, n: number): any {
  const v = new Uint8Array(n);
  v[k] = 1;
  return v;
}

export function accuracy(net: Network, data: Digit[]): any {
  const hits = new Uint8Array(data.length);
  data.forEach(({ x, label }, i) => {
    hits[i] = argmax(forward(net, x)) === label ? 1 : 0;
  });
  return hits.reduce((a, b) => a + b, 0) / hits.length;
}
