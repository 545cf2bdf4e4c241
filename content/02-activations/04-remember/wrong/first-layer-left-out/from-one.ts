import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (let l = 1; l < net.length; l++) {
    zs.push(preActivation(net[l], xs[l - 1]));
    xs.push(applyTo(net[l].act.f, zs[l - 1]));
  }
  return { xs, zs };
}
