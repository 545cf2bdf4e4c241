import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  let z: Vec = [];
  for (const layer of net) {
    z = preActivation(layer, xs.at(-1)!);
    xs.push(applyTo(layer.act.f, z));
  }
  return { xs, zs: [z] };
}
