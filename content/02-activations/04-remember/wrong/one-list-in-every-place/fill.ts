import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = Array(net.length).fill([]);
  net.forEach((layer, l) => {
    const z = preActivation(layer, xs[l]);
    zs[l].push(...z);
    xs.push(applyTo(layer.act.f, z));
  });
  return { xs, zs };
}
