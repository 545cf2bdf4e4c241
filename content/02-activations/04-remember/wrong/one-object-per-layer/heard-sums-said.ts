import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";
export function forwardTrace(net: Network, x: Vec) {
  let a = x;
  return net.map((layer) => {
    const z = preActivation(layer, a);
    const heard = a;
    a = applyTo(layer.act.f, z);
    return { x: heard, z, a };
  });
}
