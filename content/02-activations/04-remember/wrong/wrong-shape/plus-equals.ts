import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const xs = [[...x]];
  let zs: any = [];
  for (const layer of net) {
    const z = preActivation(layer, xs[xs.length - 1]);
    zs += z;
    xs.push(applyTo(layer.act.f, z));
  }
  return { xs, zs };
}
