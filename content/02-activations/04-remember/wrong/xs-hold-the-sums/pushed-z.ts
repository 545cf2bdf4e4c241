import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  let signal = x;
  for (const layer of net) {
    const z = preActivation(layer, signal);
    signal = applyTo(layer.act.f, z);
    xs.push([...z]);
    zs.push(z);
  }
  return { xs, zs };
}
