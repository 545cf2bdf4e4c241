import { neuron } from "./neuron.ts";
import type { Network, Trace, Vec } from "./types.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = [];
  for (let l = 0; l < net.length; l++) {
    xs.push([]);
    zs.push([]);
    for (let o = 0; o < net[l].W.length; o++) {
      const z = neuron(xs[l], net[l].W[o], net[l].b[o]);
      zs[l].push(z);
      xs[l + 1].push(net[l].act.f(z));
    }
  }
  return { xs, zs };
}
