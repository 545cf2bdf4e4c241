// mistake: loss of the mean output
import { mse } from "./losses.ts";
import { forward } from "./network.ts";
export function datasetLoss(net, data, loss = mse) { const n = data.length; const ys = data.map(({ x }) => forward(net, x)); const mean = (vs) => vs[0].map((_, i) => vs.reduce((s, v) => s + v[i], 0) / n); return loss.value(mean(ys), mean(data.map((d) => d.t))); }
export function numericalGradient(net, x, t, loss) {
  const h = 1e-5; const at = () => loss.value(forward(net, x), t);
  const probe = (list, i) => { const old = list[i]; list[i] = old + h; const up = at(); list[i] = old - h; const down = at(); list[i] = old; return (up - down) / (2 * h); };
  return net.map(({ W, b }) => ({ dW: W.map((row) => row.map((_, j) => probe(row, j))), db: b.map((_, i) => probe(b, i)) }));
}

