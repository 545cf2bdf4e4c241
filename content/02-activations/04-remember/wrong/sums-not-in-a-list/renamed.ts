import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  let z: any;
  net.forEach((layer, l) => {
    z = preActivation(layer, xs[l]);
    xs.push(z.map((zi: number) => layer.act.f(zi)));
  });
  return { xs, zs: z };
}
