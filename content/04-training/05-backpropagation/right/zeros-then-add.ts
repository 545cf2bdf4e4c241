// Zero tables in the shape of the network first, then adds into them.
const zerosLike = (net) => net.map(({ W, b }) => ({ dW: W.map((row) => row.map(() => 0)), db: b.map(() => 0) }));

export function backward(net, trace, t, loss) {
  const grads = zerosLike(net);
  let dx = loss.grad(trace.xs[trace.xs.length - 1], t);
  for (let l = net.length - 1; l >= 0; l -= 1) {
    const dNext = Array(trace.xs[l].length).fill(0);
    for (const [o, row] of net[l].W.entries()) {
      const delta = dx[o] * net[l].act.df(trace.zs[l][o]);
      grads[l].db[o] += delta;
      for (const [i, w] of row.entries()) {
        grads[l].dW[o][i] += delta * trace.xs[l][i];
        dNext[i] += delta * w;
      }
    }
    dx = dNext;
  }
  return grads;
}
