import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    zs.push(preActivation(layer, xs[zs.length]));
    xs.push(zs.at(-1)!.map((z) => Math.max(z, 0.1 * z)));
  }
  return { xs, zs };
}
