import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    const z = preActivation(layer, xs[l]);
    zs.push(z);
    xs.push(l < net.length - 1 ? applyTo(layer.act.f, z) : [...z]);
  });
  return { xs, zs };
}
