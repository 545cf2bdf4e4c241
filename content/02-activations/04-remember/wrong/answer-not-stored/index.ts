import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = [];
  for (let l = 0; l < net.length; l++) {
    zs[l] = preActivation(net[l], xs[l]);
    if (l + 1 < net.length) xs[l + 1] = applyTo(net[l].act.f, zs[l]);
  }
  return { xs, zs };
}
