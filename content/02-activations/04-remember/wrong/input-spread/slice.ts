import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: any = x.slice();
  const zs: Vec[] = [];
  let signal = x;
  net.forEach((layer) => {
    const z = preActivation(layer, signal);
    signal = z.map((zi) => layer.act.f(zi));
    zs.push(z);
    xs.push(signal);
  });
  return { xs, zs };
}
