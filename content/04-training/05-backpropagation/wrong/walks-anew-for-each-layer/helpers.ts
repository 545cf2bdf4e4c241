import { backThrough, outputDelta, weightGrads } from "./backward.ts";

export function backward(net, trace, t, loss) {
  const { xs, zs } = trace;
  const last = net.length - 1;
  return net.map((_, target) => {
    let delta = outputDelta(xs[last + 1], t, zs[last], net[last].act, loss);
    for (let l = last; l > target; l--)
      delta = backThrough(net[l].W, delta).map((d, i) => d * net[l - 1].act.df(zs[l - 1][i]));
    return weightGrads(delta, xs[target]);
  });
}
