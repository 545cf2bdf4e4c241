import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    const heard = l === 0 ? x : zs[l - 1];
    zs.push(preActivation(layer, heard));
    xs.push(zs[l].map((z) => layer.act.f(z)));
  });
  return { xs, zs };
}
