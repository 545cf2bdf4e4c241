// Clumsy but one walk: a neuron's blame is a sum over its links.
export function backward(net, trace, t, loss) {
  const deltas = new Map();
  const key = (l, i) => l + ":" + i;
  for (let l = net.length - 1; l >= 0; l--) {
    const start = l === net.length - 1 ? loss.grad(trace.xs[l + 1], t) : null;
    for (let i = 0; i < net[l].b.length; i++) {
      let sum = 0;
      if (start) sum = start[i];
      else for (let k = 0; k < net[l + 1].b.length; k++) sum += deltas.get(key(l + 1, k)) * net[l + 1].W[k][i];
      deltas.set(key(l, i), sum * net[l].act.df(trace.zs[l][i]));
    }
  }
  return net.map(({ W, b }, l) => ({
    dW: W.map((row, i) => row.map((_, j) => deltas.get(key(l, i)) * trace.xs[l][j])),
    db: b.map((_, i) => deltas.get(key(l, i))),
  }));
}
