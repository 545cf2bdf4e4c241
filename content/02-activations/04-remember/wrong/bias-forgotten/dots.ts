import type { Network, Trace, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const heard = xs[xs.length - 1];
    const z = layer.W.map((row) => dot(row, heard));
    zs.push(z);
    xs.push(z.map((zi) => layer.act.f(zi)));
  }
  return { xs, zs };
}
