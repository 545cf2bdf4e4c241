import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const { act, ...layer } of net) {
    const z = preActivation(layer, xs[xs.length - 1]);
    const a = z.map((zi) => act.f(zi));
    zs.push(z);
    xs.push(a.map((ai) => act.f(ai)));
  }
  return { xs, zs };
}
