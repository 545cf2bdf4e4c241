import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const trace: Trace = { xs: [x.slice()], zs: [x.slice()] };
  for (const layer of net) {
    const z = preActivation(layer, trace.xs[trace.xs.length - 1]);
    trace.zs = [...trace.zs, z];
    trace.xs = [...trace.xs, z.map((zi) => layer.act.f(zi))];
  }
  return trace;
}
