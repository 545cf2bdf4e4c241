import { applyTo } from "./activations.ts";
import type { Network, Trace, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(matVec(layer.W, xs[l]));
    xs.push(applyTo(layer.act.f, zs[l]));
  });
  return { xs, zs };
}
