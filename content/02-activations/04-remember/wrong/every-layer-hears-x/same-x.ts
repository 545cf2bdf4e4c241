import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const z = preActivation(layer, x);
    zs.push(z);
    xs.push(applyTo(layer.act.f, z));
  }
  return { xs, zs };
}
