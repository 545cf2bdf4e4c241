import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  while (net.length > 0) {
    const layer = net.shift()!;
    zs.push(preActivation(layer, xs[zs.length]));
    xs.push(applyTo(layer.act.f, zs[zs.length - 1]));
  }
  return { xs, zs };
}
