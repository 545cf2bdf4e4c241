import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach(({ W, b, act }, l) => {
    zs.push([]);
    xs.push([]);
    for (let o = 0; o < W.length; o++) {
      let z = 0;
      for (let i = 0; i < W[o].length; i++) z += W[o][i] * xs[l][i];
      zs[l].push(z);
      xs[l + 1].push(act.f(z + b[o]));
    }
  });
  return { xs, zs };
}
