import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = [];
  const started = Date.now();
  for (const layer of net) {
    zs.push(preActivation(layer, xs[zs.length]));
    xs.push(zs[zs.length - 1].map((z) => layer.act.f(z)));
  }
  return { xs, zs, layers: net.length, time: Date.now() - started } as Trace;
}
