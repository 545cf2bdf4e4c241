import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const ask = (l: number): Trace => {
    if (l < 0) return { xs: [[...x]], zs: [] };
    const before = ask(l - 1);
    const z = preActivation(net[l], before.xs[l]);
    before.zs.push(z);
    before.xs.push(applyTo(net[l].act.f, z));
    return before;
  };
  return ask(net.length - 1);
}
