import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const sums: Vec[] = [];
  net.forEach((layer, l) => {
    sums.push(preActivation(layer, xs[l]));
    xs.push(sums[l].map((z) => layer.act.f(z)));
  });
  return { xs, zs: sums.map((z, l) => z.map((zi) => net[l].act.df(zi))) };
}
