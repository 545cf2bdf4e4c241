import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  let signal = x;
  for (const layer of net)
    signal = applyTo(layer.act.f, preActivation(layer, signal));
  return signal;
}
