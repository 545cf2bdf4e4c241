import { matVec, outer, transpose } from "./vectors.ts";

export function backward(net, trace, t, loss) {
  const turned = net.map(({ W }) => transpose(W));
  const grads = [];
  for (let k = 1; k <= net.length; k++) {
    const l = net.length - k;
    const dy = k === 1 ? loss.grad(trace.xs[l + 1], t) : matVec(turned[l + 1], grads[0].db);
    const db = dy.map((d, i) => d * net[l].act.df(trace.zs[l][i]));
    grads.unshift({ db, dW: outer(db, trace.xs[l]) });
  }
  return grads;
}
