import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const xs = [[...x]];
  const zs: any = {};
  net.forEach((layer, l) => {
    zs[l] = preActivation(layer, xs[l]);
    xs.push(applyTo(layer.act.f, zs[l]));
  });
  return { xs, zs };
}
