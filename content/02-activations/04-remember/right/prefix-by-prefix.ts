import { forward } from "./network.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";
export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  for (let l = 1; l <= net.length; l++) xs.push(forward(net.slice(0, l), x));
  return { xs, zs: net.map((layer, l) => preActivation(layer, xs[l])) };
}
