import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = new Array<Vec>(net.length + 1);
  const zs = new Array<Vec>(net.length);
  xs[0] = x.slice();
  let l = 0;
  while (l < net.length) {
    zs[l] = preActivation(net[l], xs[l]);
    xs[l + 1] = applyTo(net[l].act.f, zs[l]);
    l++;
  }
  return { xs, zs };
}
