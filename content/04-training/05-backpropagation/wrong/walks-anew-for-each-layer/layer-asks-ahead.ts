const blame = (net, trace, t, loss, l) => {
  const z = trace.zs[l];
  if (l + 1 === net.length)
    return loss.grad(trace.xs[l + 1], t).map((g, i) => g * net[l].act.df(z[i]));
  return z.map((zi, j) => {
    let sum = 0;
    blame(net, trace, t, loss, l + 1).forEach((d, i) => {
      sum += d * net[l + 1].W[i][j];
    });
    return sum * net[l].act.df(zi);
  });
};

export const backward = (net, trace, t, loss) =>
  net.map((_, l) => {
    const db = blame(net, trace, t, loss, l);
    return { dW: db.map((d) => trace.xs[l].map((x) => d * x)), db };
  });
