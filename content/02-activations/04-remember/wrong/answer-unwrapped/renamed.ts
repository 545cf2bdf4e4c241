import { preActivation } from "./layer.ts";
import type { Network, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): any {
  let signal = x;
  let z: Vec = [];
  net.forEach((layer) => {
    z = preActivation(layer, signal);
    signal = z.map((zi) => layer.act.f(zi));
  });
  return { xs: signal, zs: z };
}
