// All slopes in advance, then one walk; typed arrays on the way.
export function backward(net, trace, t, loss) {
  const slopes = net.map(({ act }, l) => Float64Array.from(trace.zs[l], (z) => act.df(z)));
  const n = net.length;
  const out = new Array(n);
  let g = Float64Array.from(loss.grad(trace.xs[n], t));
  for (let l = n; l-- > 0; ) {
    const W = net[l].W;
    const x = trace.xs[l];
    const d = g.map((v, i) => v * slopes[l][i]);
    out[l] = { dW: Array.from(d, (di) => x.map((xj) => xj * di)), db: Array.from(d) };
    g = new Float64Array(x.length);
    for (let j = 0; j < x.length; j++) for (let i = 0; i < d.length; i++) g[j] += d[i] * W[i][j];
  }
  return out;
}
