import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  return net.reduce<any>(
    ([xs, zs], layer) => {
      const z = preActivation(layer, xs.at(-1));
      return [
        [...xs, applyTo(layer.act.f, z)],
        [...zs, z],
      ];
    },
    [[[...x]], []],
  );
}
