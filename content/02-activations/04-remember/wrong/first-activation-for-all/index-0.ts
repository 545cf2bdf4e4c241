import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (let l = 0; l < net.length; l++) {
    zs.push(preActivation(net[l], xs[l]));
    xs.push(zs[l].map((z) => net[0].act.f(z)));
  }
  return { xs, zs };
}
