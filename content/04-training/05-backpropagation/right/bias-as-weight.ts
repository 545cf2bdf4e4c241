// The bias is the weight of a one; its column is cut off at the end.
export function backward(net, { xs, zs }, t, loss) {
  const tables = [];
  let dy = loss.grad(xs[xs.length - 1], t);
  for (let l = net.length - 1; l >= 0; l--) {
    const heard = [...xs[l], 1];
    const rows = dy.map((d, i) => {
      const delta = d * net[l].act.df(zs[l][i]);
      return heard.map((x) => delta * x);
    });
    tables.push(rows);
    dy = xs[l].map((_, j) => rows.reduce((sum, row, i) => sum + net[l].W[i][j] * row.at(-1), 0));
  }
  return tables.reverse().map((rows) => ({ dW: rows.map((row) => row.slice(0, -1)), db: rows.map((row) => row.at(-1)) }));
}
