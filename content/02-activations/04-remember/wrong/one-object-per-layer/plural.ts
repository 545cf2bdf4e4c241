import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  const out: any[] = [];
  let signal = x;
  for (const layer of net) {
    const zs = preActivation(layer, signal);
    signal = applyTo(layer.act.f, zs);
    out.push({ xs: signal, zs });
  }
  return out;
}
