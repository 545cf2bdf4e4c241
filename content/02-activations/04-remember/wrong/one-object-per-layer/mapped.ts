import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  let signal = x;
  return net.map((layer) => {
    const z = preActivation(layer, signal);
    signal = applyTo(layer.act.f, z);
    return { x: signal, z };
  });
}
