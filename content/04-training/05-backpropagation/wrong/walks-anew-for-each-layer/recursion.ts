export function backward(net, { xs, zs }, t, loss) {
  const delta = (l) => {
    const dy = l === net.length - 1
      ? loss.grad(xs[l + 1], t)
      : passed(net[l + 1].W, delta(l + 1));
    return dy.map((d, i) => d * net[l].act.df(zs[l][i]));
  };
  const passed = (W, d) => W[0].map((_, j) => W.reduce((sum, row, i) => sum + row[j] * d[i], 0));
  return net.map((_, l) => {
    const d = delta(l);
    return { dW: d.map((di) => xs[l].map((x) => di * x)), db: d };
  });
}
