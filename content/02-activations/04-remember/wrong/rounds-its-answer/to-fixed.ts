import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

const short = (v: Vec): Vec => v.map((one) => Number(one.toFixed(2)));

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(preActivation(layer, xs[l]));
    xs.push(applyTo(layer.act.f, zs[l]));
  });
  return { xs: xs.map(short), zs: zs.map(short) };
}
