import { forward } from "./network.ts";
import type { Digit, Network, Vec } from "./types.ts";

export function argmax(v: Vec): any {
  if (v.some((one) => Number.isNaN(one))) throw new Error("NaN");
  let best = 0;
  let i = 0;
  do {
    best = v[i] > v[best] ? i : best;
    i += 1;
  } while (i < v.length);
  return best;
}

export function oneHot(k: number, n: number): any {
  return Array.from({ length: n }).map((_, i) => {
    switch (i) {
      case k:
        return 1;
      default:
        return 0;
    }
  });
}

export function accuracy(net: Network, data: Digit[]): any {
  const right = data.filter(({ x, label }) => {
    const y = forward(net, x);
    return argmax(y) === argmax(oneHot(label, y.length));
  });
  return right.length / data.length;
}
