import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const analytic = backward(net, forwardTrace(net, x), t, loss);
  const numeric = numericalGradient(net, x, t, loss);
  const found: { error: number; layer: number; i: number; j: number }[] = [];
  analytic.forEach((g, layer) => {
    g.dW.forEach((row, i) => {
      row.forEach((a, j) => {
        const n = numeric[layer].dW[i][j];
        const sum = Math.abs(a) + Math.abs(n);
        found.push({ error: sum < 1e-10 ? 0 : Math.abs(a - n) / sum, layer, i, j });
      });
    });
    g.db.forEach((a, i) => {
      const n = numeric[layer].db[i];
      const sum = Math.abs(a) + Math.abs(n);
      found.push({ error: sum < 1e-10 ? 0 : Math.abs(a - n) / sum, layer, i, j: -1 });
    });
  });
  found.sort((one, other) => other.error - one.error);
  const [{ error, ...worst }] = found;
  return { maxRelError: error, worst };
}
