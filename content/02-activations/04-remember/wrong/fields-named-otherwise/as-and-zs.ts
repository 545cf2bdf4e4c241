import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const as = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(preActivation(layer, as[l]));
    as.push(applyTo(layer.act.f, zs[l]));
  });
  return { as, zs };
}
