import { backThrough, outputDelta, weightGrads } from "./backward.ts";

export function backward(net, trace, t, loss) {
  const { xs, zs } = trace;
  const grads = [];
  const last = net.length - 1;
  let delta = outputDelta(xs[last + 1], t, zs[last], net[last].act, loss);
  for (let l = last; l >= 0; l--) {
    grads[l] = weightGrads(delta, l > 0 ? zs[l - 1] : xs[0]);
    if (l > 0) {
      const dx = backThrough(net[l].W, delta);
      delta = dx.map((d, i) => d * net[l - 1].act.df(zs[l - 1][i]));
    }
  }
  return grads;
}
