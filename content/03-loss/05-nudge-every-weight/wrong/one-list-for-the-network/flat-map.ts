// mistake: one flat list
import { mse } from "./losses.ts";
import { forward } from "./network.ts";
export function datasetLoss(net, data, loss = mse) { let s = 0; for (const { x, t } of data) s += loss.value(forward(net, x), t); return s / data.length; }
export function numericalGradient(net, x, t, loss) {
  const h = 1e-5; const at = () => loss.value(forward(net, x), t);
  const probe = (list, i) => { const old = list[i]; list[i] = old + h; const up = at(); list[i] = old - h; const down = at(); list[i] = old; return (up - down) / (2 * h); };
  return net.flatMap(({ W, b }) => [ W.map((row) => row.map((_, j) => probe(row, j))), b.map((_, i) => probe(b, i))].flat(2));
}

