import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: any[] = [...x];
  const zs: Vec[] = [];
  let signal = x;
  for (const layer of net) {
    zs.push(preActivation(layer, signal));
    signal = applyTo(layer.act.f, zs[zs.length - 1]);
    xs.push(signal);
  }
  return { xs, zs };
}
