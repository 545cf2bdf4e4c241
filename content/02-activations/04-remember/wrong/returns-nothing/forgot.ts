import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    zs.push(preActivation(layer, xs[zs.length]));
    xs.push(applyTo(layer.act.f, zs[zs.length - 1]));
  }
}
