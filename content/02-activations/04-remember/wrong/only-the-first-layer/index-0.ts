import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const z = preActivation(net[0], x);
  return { xs: [[...x], applyTo(net[0].act.f, z)], zs: [z] };
}
