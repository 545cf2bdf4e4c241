// Does not trust the trace: runs forward once more.
import { forwardTrace } from "./network.ts";
import { backThrough, outputDelta, weightGrads } from "./backward.ts";

export function backward(net, trace, t, loss) {
  const { xs, zs } = forwardTrace(net, trace.xs[0]);
  const last = net.length - 1;
  const deltas = [];
  deltas[last] = outputDelta(xs[last + 1], t, zs[last], net[last].act, loss);
  for (let l = last - 1; l >= 0; l--)
    deltas[l] = backThrough(net[l + 1].W, deltas[l + 1]).map((d, i) => d * net[l].act.df(zs[l][i]));
  return deltas.map((delta, l) => weightGrads(delta, xs[l]));
}
