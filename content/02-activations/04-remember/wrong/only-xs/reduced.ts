import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  return net.reduce(
    (xs, layer) => [
      ...xs,
      preActivation(layer, xs.at(-1)!).map((z) => layer.act.f(z)),
    ],
    [[...x]],
  );
}
