import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const heard: Vec = x.slice();
  const trace: Trace = { xs: [heard], zs: [] };
  net.forEach((layer) => {
    const z = preActivation(layer, heard);
    trace.zs.push(z);
    heard.length = 0;
    for (const zi of z) heard.push(layer.act.f(zi));
    trace.xs.push(heard);
  });
  return trace;
}
