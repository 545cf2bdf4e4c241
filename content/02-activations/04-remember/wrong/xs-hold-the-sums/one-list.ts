import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const zs: Vec[] = [];
  let heard = x;
  for (const layer of net) {
    zs.push(preActivation(layer, heard));
    heard = applyTo(layer.act.f, zs[zs.length - 1]);
  }
  return { xs: [[...x], ...zs.map((z) => [...z])], zs };
}
