const times = (rows, v) =>
  rows.map((row) => row.reduce((sum, w, j) => sum + w * v[j], 0));
const flip = (table) => table[0].map((_, j) => table.map((row) => row[j]));

export const backward = (net, { xs, zs }, t, loss) => {
  const walk = (l, dy) => {
    if (l < 0) return [];
    const layer = net[l];
    const d = dy.map((g, i) => g * layer.act.df(zs[l][i]));
    const here = { dW: d.map((di) => xs[l].map((x) => -di * x)), db: d.map((di) => -di) };
    return [...walk(l - 1, times(flip(layer.W), d)), here];
  };
  return walk(net.length - 1, loss.grad(xs.at(-1), t));
};
