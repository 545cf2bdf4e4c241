import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Layer, Network, Trace, Vec } from "./types.ts";
class Recorder {
  xs: Vec[];
  zs: Vec[] = [];
  constructor(x: Vec) { this.xs = [x]; }
  expose(layer: Layer) {
    this.zs.push(preActivation(layer, this.xs[this.xs.length - 1]));
    this.xs.push(applyTo(layer.act.f, this.zs[this.zs.length - 1]));
  }
}
export function forwardTrace(net: Network, x: Vec): Trace {
  const r = new Recorder(x);
  net.forEach((l) => r.expose(l));
  return r;
}
