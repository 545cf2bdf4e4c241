import { applyTo } from "./activations.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const heard = xs[xs.length - 1];
    for (let o = 0; o < layer.W.length; o++)
      for (let i = 0; i < heard.length; i++)
        layer.b[o] += layer.W[o][i] * heard[i];
    zs.push([...layer.b]);
    xs.push(applyTo(layer.act.f, layer.b));
  }
  return { xs, zs };
}
