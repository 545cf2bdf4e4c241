// right: own forward pass, other order, h 1e-6
import { mse } from "./losses.ts";
const run = (net, x) => net.reduce((v, { W, b, act }) => W.map((row, i) => act.f(row.reduce((s, w, j) => s + w * v[j], b[i]))), x);
export function datasetLoss(net, data, loss = mse) { let mean = 0; data.forEach(({ x, t }, n) => { mean += (loss.value(run(net, x), t) - mean) / (n + 1); }); return mean; }
export function numericalGradient(net, x, t, loss) { const h = 1e-6; const out = [];
 for (const layer of [...net].reverse()) { const g = { db: [], dW: [] };
  for (let i = 0; i < layer.b.length; i++) { const o = layer.b[i]; layer.b[i] = o - h; const lo = loss.value(run(net, x), t); layer.b[i] = o + h; const hi = loss.value(run(net, x), t); layer.b[i] = o; g.db.push((hi - lo) / (h + h)); }
  for (const row of layer.W) { const d = []; for (let j = row.length - 1; j >= 0; j--) { const o = row[j]; row[j] = o - h; const lo = loss.value(run(net, x), t); row[j] = o + h; const hi = loss.value(run(net, x), t); row[j] = o; d.unshift((hi - lo) / (h + h)); } g.dW.push(d); }
  out.unshift(g); } return out; }

