import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(preActivation(layer, xs[l]));
    xs.push(applyTo(layer.act.f, zs[l]));
  });
  return { xs: xs.reverse(), zs: zs.reverse() };
}
