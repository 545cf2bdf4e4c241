import { applyTo } from "./activations.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  for (const { W, b, act } of net) {
    const z: Vec = [];
    for (let o = 0; o < W.length; o++) {
      let sum = b[o];
      for (let i = 0; i < W[o].length; i++) sum += W[o][i] * x[i];
      z.push(sum);
    }
    zs.push(z);
    xs.push(applyTo(act.f, z));
  }
  return { xs, zs };
}
