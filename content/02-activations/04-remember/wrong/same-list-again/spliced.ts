import type { Network, Trace, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  const sums: Vec = [];
  for (const { W, b, act } of net) {
    const heard = xs[xs.length - 1];
    sums.splice(0, sums.length, ...W.map((row, o) => dot(row, heard) + b[o]));
    zs.push(sums);
    xs.push(sums.map((z) => act.f(z)));
  }
  return { xs, zs };
}
