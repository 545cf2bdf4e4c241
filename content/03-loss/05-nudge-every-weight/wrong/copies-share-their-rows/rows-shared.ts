// mistake: shallow copies of the net are nudged: the net stays nudged
import { mse } from "./losses.ts";
import { forward } from "./network.ts";
export function datasetLoss(net, data, loss = mse) { let s = 0; for (const { x, t } of data) s += loss.value(forward(net, x), t); return s / data.length; }
export function numericalGradient(net, x, t, loss) { const h = 1e-5;
 const at = (l, i, j, by) => { const copy = net.map((k) => ({ ...k, W: [...k.W], b: [...k.b] })); if (j < 0) copy[l].b[i] += by; else copy[l].W[i][j] += by; return loss.value(forward(copy, x), t); };
 return net.map((k, l) => ({ dW: k.W.map((r, i) => r.map((_, j) => (at(l, i, j, h) - at(l, i, j, -h)) / (2 * h))), db: k.b.map((_, i) => (at(l, i, -1, h) - at(l, i, -1, -h)) / (2 * h)) })); }

