import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    const z = preActivation(layer, xs[l]);
    zs.push(z);
    z.forEach((_, o) => {
      z[o] = layer.act.f(z[o]);
    });
    xs.push(z);
  });
  return { xs, zs };
}
