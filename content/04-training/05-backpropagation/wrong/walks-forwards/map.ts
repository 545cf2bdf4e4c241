const times = (rows, v) =>
  rows.map((row) => row.reduce((sum, w, j) => sum + w * v[j], 0));
const flip = (table) => table[0].map((_, j) => table.map((row) => row[j]));

export const backward = (net, { xs, zs }, t, loss) => {
  let dy = loss.grad(xs.at(-1), t);
  return net.map((layer, l) => {
    const d = dy.map((g, i) => g * layer.act.df(zs[l][i]));
    dy = times(flip(layer.W), d);
    return { dW: d.map((di) => xs[l].map((x) => di * x)), db: d };
  });
};
