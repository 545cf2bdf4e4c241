import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const xs: Vec[] = [];
const zs: Vec[] = [];

export function forwardTrace(net: Network, x: Vec): Trace {
  xs.length = 0;
  zs.length = 0;
  xs.push([...x]);
  for (const layer of net) {
    zs.push(preActivation(layer, xs[zs.length]));
    xs.push(applyTo(layer.act.f, zs[zs.length - 1]));
  }
  return { xs, zs };
}
