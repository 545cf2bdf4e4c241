import { dot } from "./vectors.ts";

// From the first layer's point of view: gather outputs first, then map.
export function backward(net, trace, t, loss) {
  const L = net.length;
  const delta = [];
  const columns = (W) => W[0].map((_, j) => W.map((row) => row[j]));
  for (let l = L; l >= 1; l--) {
    const up = l === L ? loss.grad(trace.xs[L], t) : columns(net[l].W).map((column) => dot(column, delta[l + 1]));
    delta[l] = up.map((d, i) => d * net[l - 1].act.df(trace.zs[l - 1][i]));
  }
  return net.map((_, k) => ({ dW: delta[k + 1].map((d) => trace.xs[k].map((x) => x * d)), db: delta[k + 1].map((d) => d) }));
}
