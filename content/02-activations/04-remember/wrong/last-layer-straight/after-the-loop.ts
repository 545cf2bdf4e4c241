import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net.slice(0, -1)) {
    zs.push(preActivation(layer, xs.at(-1)!));
    xs.push(applyTo(layer.act.f, zs.at(-1)!));
  }
  zs.push(preActivation(net.at(-1)!, xs.at(-1)!));
  xs.push([...zs.at(-1)!]);
  return { xs, zs };
}
