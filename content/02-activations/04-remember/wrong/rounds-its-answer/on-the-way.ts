import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const round = (v: Vec): Vec => v.map((one) => Math.round(one * 100) / 100);

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(round(preActivation(layer, xs[l])));
    xs.push(round(applyTo(layer.act.f, zs[l])));
  });
  return { xs, zs };
}
