import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  let xs: any = [...x];
  let zs: any = [];
  let signal = x;
  for (const layer of net) {
    const z = preActivation(layer, signal);
    signal = applyTo(layer.act.f, z);
    zs = zs.concat(z);
    xs = xs.concat(signal);
  }
  return { xs, zs };
}
