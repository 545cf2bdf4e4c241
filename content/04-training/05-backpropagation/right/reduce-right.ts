import { backThrough, weightGrads } from "./backward.ts";

export const backward = (net, { xs, zs }, t, loss) =>
  net.reduceRight(
    ({ grads, dy }, { W, act }, l) => {
      const delta = dy.map((d, i) => d * act.df(zs[l][i]));
      return { grads: [weightGrads(delta, xs[l]), ...grads], dy: backThrough(W, delta) };
    },
    { grads: [], dy: loss.grad(xs[net.length], t) },
  ).grads;
