import { backThrough, outputDelta, weightGrads } from "./backward.ts";

export function backward(net, trace, t, loss) {
  const { xs, zs } = trace;
  const last = net.length - 1;
  let delta = outputDelta(xs[last + 1], t, zs[last], net[last].act, loss);
  const grads = [weightGrads(delta, xs[last])];
  for (let l = last - 1; l >= 0; l--) {
    delta = backThrough(net[l + 1].W, delta);
    grads.unshift(weightGrads(delta, xs[l]));
    delta = delta.map((d, i) => d * net[l].act.df(zs[l][i]));
  }
  return grads;
}
