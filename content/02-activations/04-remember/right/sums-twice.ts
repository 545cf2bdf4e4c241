import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [x];
  for (const layer of net)
    xs.push(applyTo(layer.act.f, preActivation(layer, xs[xs.length - 1])));
  const zs = net.map((layer, l) => preActivation(layer, xs[l]));
  return { xs, zs };
}
