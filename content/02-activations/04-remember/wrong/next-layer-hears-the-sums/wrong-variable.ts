import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  let signal = x;
  for (const layer of net) {
    signal = preActivation(layer, signal);
    zs.push(signal);
    xs.push(applyTo(layer.act.f, signal));
  }
  return { xs, zs };
}
