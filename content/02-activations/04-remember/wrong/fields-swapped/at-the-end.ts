import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const activations = [[...x]];
  const sums: Vec[] = [];
  net.forEach((layer, l) => {
    sums.push(preActivation(layer, activations[l]));
    activations.push(applyTo(layer.act.f, sums[l]));
  });
  return { xs: sums, zs: activations };
}
