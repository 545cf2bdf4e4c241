import type { Network, Trace, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const { W, b, act } of net) {
    const z = matVec(W, xs[xs.length - 1]);
    zs.push(z);
    xs.push(z.map((zi, o) => act.f(zi + b[o])));
  }
  return { xs, zs };
}
