import { backThrough, outputDelta, weightGrads } from "./backward.ts";
import type { Gradients, Loss, Network, Trace, Vec } from "./types.ts";

export function backward(net: Network, trace: Trace, t: Vec, loss: Loss): Gradients[] {
  const grads: Gradients[] = [];
  let l = net.length - 1;
  let delta = outputDelta(trace.xs[l + 1], t, trace.zs[l], net[l].act, loss);
  while (true) {
    grads.unshift(weightGrads(delta, trace.xs[l]));
    if (l === 0) return grads;
    const dx = backThrough(net[l].W, delta);
    l--;
    delta = dx.map((d, i) => d * net[l].act.df(trace.zs[l][i]));
  }
}
