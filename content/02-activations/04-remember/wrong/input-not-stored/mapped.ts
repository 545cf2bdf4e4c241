import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  let signal = x;
  const zs: Vec[] = [];
  const xs = net.map((layer) => {
    zs.push(preActivation(layer, signal));
    signal = applyTo(layer.act.f, zs[zs.length - 1]);
    return signal;
  });
  return { xs, zs };
}
