import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";
export function forwardTrace(net: Network, x: Vec): Trace {
  const zs: Vec[] = [];
  let h = x;
  for (const layer of net) {
    h = preActivation(layer, h);
    zs.push(h);
  }
  return { xs: [x, ...zs.map((z, l) => applyTo(net[l].act.f, z))], zs };
}
