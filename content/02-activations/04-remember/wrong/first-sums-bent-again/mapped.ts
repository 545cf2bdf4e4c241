import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs[l] = preActivation(layer, xs[l]);
    const [z] = zs;
    xs[l + 1] = z.map((zi) => layer.act.f(zi));
  });
  return { xs, zs };
}
