import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const xs: Vec[] = [];
const zs: Vec[] = [];

export function forwardTrace(net: Network, x: Vec): Trace {
  xs.push([...x]);
  for (const layer of net) {
    zs.push(preActivation(layer, xs[xs.length - 1]));
    xs.push(applyTo(layer.act.f, zs[zs.length - 1]));
  }
  return { xs: [...xs], zs: [...zs] };
}
