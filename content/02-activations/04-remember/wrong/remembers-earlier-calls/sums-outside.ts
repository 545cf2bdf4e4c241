import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const zs: Vec[] = [];

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  for (const layer of net) {
    const z = preActivation(layer, xs[xs.length - 1]);
    zs.push(z);
    xs.push(applyTo(layer.act.f, z));
  }
  return { xs, zs: zs.slice() };
}
