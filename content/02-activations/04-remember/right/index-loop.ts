import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const trace: Trace = { xs: [x.slice()], zs: [] };
  for (let l = 0; l < net.length; l++) {
    const z = preActivation(net[l], trace.xs[l]);
    trace.zs[l] = z;
    trace.xs[l + 1] = z.map((zi) => net[l].act.f(zi));
  }
  return trace;
}
