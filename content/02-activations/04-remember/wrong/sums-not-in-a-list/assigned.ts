import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  let zs: any = [];
  for (const layer of net) {
    zs = preActivation(layer, xs[xs.length - 1]);
    xs.push(applyTo(layer.act.f, zs));
  }
  return { xs, zs };
}
