import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  return net.reduce<Trace>(
    ({ xs, zs }, layer) => {
      const z = preActivation(layer, xs[xs.length - 1]);
      return { xs: [...xs, applyTo(layer.act.f, z)], zs: [...zs, z] };
    },
    { xs: [[...x]], zs: [] },
  );
}
