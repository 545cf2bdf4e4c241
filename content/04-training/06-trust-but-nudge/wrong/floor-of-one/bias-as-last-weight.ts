import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Gradients, Loss, Mat, Network, Vec } from "./types.ts";

const whole = ({ dW, db }: Gradients): Mat => dW.map((row, i) => row.concat(db[i]));

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const a = backward(net, forwardTrace(net, x), t, loss).map(whole);
  const n = numericalGradient(net, x, t, loss).map(whole);
  let maxRelError = 0, worst = { layer: 0, i: 0, j: 0 };
  for (let layer = 0; layer < a.length; layer++)
    for (let i = 0; i < a[layer].length; i++)
      for (let j = 0; j < a[layer][i].length; j++) {
        const [p, q] = [a[layer][i][j], n[layer][i][j]];
        const e = Math.abs(p - q) / Math.max(1, Math.abs(p) + Math.abs(q));
        if (e > maxRelError) { maxRelError = e; worst = { layer, i, j }; }
      }
  return { maxRelError, worst };
}
