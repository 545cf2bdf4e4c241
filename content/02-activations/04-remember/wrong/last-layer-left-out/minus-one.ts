import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (let l = 0; l < net.length - 1; l++) {
    zs.push(preActivation(net[l], xs[l]));
    xs.push(applyTo(net[l].act.f, zs[l]));
  }
  return { xs, zs };
}
