import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  if (net.length === 0) return { xs: [[...x]], zs: [] };
  const [layer, ...rest] = net;
  const z = preActivation(layer, x);
  const later = forwardTrace(rest, z.map(layer.act.f));
  return { xs: [[...x], ...later.xs], zs: [z, ...later.zs] };
}
