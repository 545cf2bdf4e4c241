import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const known = new Map<string, Trace>();

export function forwardTrace(net: Network, x: Vec): Trace {
  const key = JSON.stringify([net.map((l) => [l, l.act.f(-1), l.act.f(1)]), x]);
  let trace = known.get(key);
  if (!trace) {
    const xs = [[...x]];
    const zs: Vec[] = [];
    net.forEach((layer, l) => {
      zs.push(preActivation(layer, xs[l]));
      xs.push(applyTo(layer.act.f, zs[l]));
    });
    trace = { xs, zs };
    known.set(key, trace);
  }
  return trace;
}
