import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer) => {
    zs.push(preActivation(layer, xs[0]));
    xs.push(zs[zs.length - 1].map((z) => layer.act.f(z)));
  });
  return { xs, zs };
}
