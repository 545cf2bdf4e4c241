import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

export const forwardTrace = (net: Network, x: Vec): Trace => {
  let signal = [...x];
  const zs: Vec[] = [];
  const after = net.map((layer) => {
    const z = preActivation(layer, signal);
    zs.push(z);
    return (signal = applyTo(layer.act.f, z));
  });
  return Object.freeze({ xs: [[...x], ...after], zs });
};
