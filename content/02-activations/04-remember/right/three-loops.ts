import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = [];
  for (const layer of net) {
    const heard = xs[xs.length - 1];
    const z: Vec = [];
    const a: Vec = [];
    for (let o = 0; o < layer.W.length; o++) {
      let sum = 0;
      for (let i = 0; i < heard.length; i++) sum += layer.W[o][i] * heard[i];
      sum += layer.b[o];
      z.push(sum);
      a.push(layer.act.f(sum));
    }
    zs.push(z);
    xs.push(a);
  }
  return { xs, zs };
}
