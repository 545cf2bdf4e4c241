import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const a = applyTo(layer.act.f, preActivation(layer, xs[xs.length - 1]));
    zs.push(a);
    xs.push([...a]);
  }
  return { xs, zs };
}
