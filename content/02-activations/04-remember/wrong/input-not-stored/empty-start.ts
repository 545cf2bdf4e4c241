import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [];
  const zs: Vec[] = [];
  let signal = x;
  for (const layer of net) {
    const z = preActivation(layer, signal);
    signal = applyTo(layer.act.f, z);
    zs.push(z);
    xs.push(signal);
  }
  return { xs, zs };
}
