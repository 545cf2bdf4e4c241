import type { Network, Trace, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const zs = new Array<Vec>(net.length).fill([]);
  const xs = [x.slice()];
  for (let l = 0; l < net.length; l++) {
    const { W, b, act } = net[l];
    const out: Vec = [];
    for (let o = 0; o < W.length; o++) {
      const z = dot(W[o], xs[l]) + b[o];
      zs[l].push(z);
      out.push(act.f(z));
    }
    xs.push(out);
  }
  return { xs, zs };
}
