export function backward(net, trace, t, loss) {
  const result = [];
  const y = trace.xs[net.length];
  let blame = loss.grad(y, t);
  for (let l = net.length - 1; l >= 0; l--) {
    const { W, act } = net[l];
    const z = trace.zs[l];
    const x = trace.xs[l];
    const delta = blame.map((d, i) => d * act.df(z[i]));
    const dW = W.map((row, i) => row.map((_, j) => delta[i] * x[j]));
    const db = delta.map(() => delta.reduce((s, d) => s + d, 0));
    result.unshift({ dW, db });
    const next = x.map(() => 0);
    for (let i = 0; i < W.length; i++)
      for (let j = 0; j < x.length; j++) next[j] += W[i][j] * delta[i];
    blame = next;
  }
  return result;
}
