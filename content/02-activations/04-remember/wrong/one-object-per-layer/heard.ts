import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const out: any[] = [];
  let signal = [...x];
  for (const layer of net) {
    const z = preActivation(layer, signal);
    out.push({ x: signal, z });
    signal = applyTo(layer.act.f, z);
  }
  return out;
}
