import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const xs = [[...x]];
  for (const layer of net)
    xs.push(applyTo(layer.act.f, preActivation(layer, xs[xs.length - 1])));
  return xs;
}
