import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const signal = [...x];
  const xs = [signal];
  const zs: Vec[] = [];
  for (const layer of net) {
    const z = preActivation(layer, signal);
    zs.push(z);
    signal.splice(0, signal.length, ...applyTo(layer.act.f, z));
    xs.push(signal);
  }
  return { xs, zs };
}
