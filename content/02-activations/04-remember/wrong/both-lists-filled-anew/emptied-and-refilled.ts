import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";
export function forwardTrace(net: Network, x: Vec): Trace {
  const z: Vec = [], a: Vec = [];
  const xs: Vec[] = [x], zs: Vec[] = [];
  let heard = x;
  for (const layer of net) {
    const s = preActivation(layer, heard);
    z.length = 0;
    z.push(...s);
    a.length = 0;
    a.push(...applyTo(layer.act.f, z));
    zs.push(z);
    xs.push(a);
    heard = a;
  }
  return { xs, zs };
}
