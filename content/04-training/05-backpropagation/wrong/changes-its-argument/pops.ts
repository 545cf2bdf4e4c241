export function backward(net, { xs, zs }, t, loss) {
  const grads = [];
  let dy = loss.grad(xs.pop(), t);
  for (const layer of [...net].reverse()) {
    const z = zs.pop();
    const x = xs.pop();
    const d = dy.map((g, i) => g * layer.act.df(z[i]));
    grads.unshift({ dW: d.map((di) => x.map((xj) => di * xj)), db: d });
    dy = x.map((_, j) => layer.W.reduce((sum, row, i) => sum + row[j] * d[i], 0));
  }
  return grads;
}
