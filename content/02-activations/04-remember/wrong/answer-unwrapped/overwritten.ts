import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  let xs = x;
  let zs: Vec = [];
  for (const layer of net) {
    zs = preActivation(layer, xs);
    xs = applyTo(layer.act.f, zs);
  }
  return { xs, zs };
}
