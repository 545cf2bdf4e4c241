import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const activations = [[...x]];
  const sums: Vec[] = [];
  net.forEach((layer, l) => {
    sums.push(preActivation(layer, activations[l]));
    activations.push(applyTo(layer.act.f, sums[l]));
  });
  return { activations, sums };
}
