import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs = [[...x]];
  net.forEach((layer, l) => {
    const z = preActivation(layer, xs[l]);
    zs.push(z);
    xs.push(applyTo(layer.act.f, z));
  });
  return { xs, zs };
}
