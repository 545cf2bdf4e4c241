function* walk(net, trace, dy) {
  for (let l = net.length - 1; l >= 0; l--) {
    const { W, act } = net[l];
    const delta = dy.map((d, i) => d * act.df(trace.zs[l][i]));
    yield { dW: delta.map((d) => trace.xs[l].map((x) => d * x)), db: delta };
    dy = W[0].map((_, j) => delta.reduce((sum, d, i) => sum + W[i][j] * d, 0));
  }
}

export function backward(net, trace, t, loss) {
  return [...walk(net, trace, loss.grad(trace.xs.at(-1), t))].reverse();
}
