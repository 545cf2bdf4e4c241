import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const z = preActivation(layer, xs[xs.length - 1]);
    zs.push(applyTo((zi) => layer.act.df(zi), z));
    xs.push(applyTo((zi) => layer.act.f(zi), z));
  }
  return { xs, zs };
}
