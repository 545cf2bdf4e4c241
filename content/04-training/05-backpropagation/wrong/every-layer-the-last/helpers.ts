import { backThrough, outputDelta, weightGrads } from "./backward.ts";

export function backward(net, trace, t, loss) {
  const { xs, zs } = trace;
  const grads = [];
  const last = net.length - 1;
  let delta = outputDelta(xs[last + 1], t, zs[last], net[last].act, loss);
  for (let l = last; l >= 0; l--) {
    grads[l] = weightGrads(delta, xs[l]);
    if (l > 0) {
      delta = outputDelta(xs[l], t.slice(0, xs[l].length), zs[l - 1], net[l - 1].act, loss);
    }
  }
  return grads;
}
