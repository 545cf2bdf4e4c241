import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [];
  const zs: Vec[] = [[...x]];
  for (const layer of net) {
    xs.push(preActivation(layer, zs[zs.length - 1]));
    zs.push(applyTo(layer.act.f, xs[xs.length - 1]));
  }
  return { xs, zs };
}
