import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

const sum = (v: Vec) => v.reduce((total, value) => total + value, 0);

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const ours = backward(net, forwardTrace(net, x), t, loss);
  const nudged = numericalGradient(net, x, t, loss);
  let maxRelError = 0;
  let worst = { layer: 0, i: 0, j: 0 };
  ours.forEach(({ dW, db }, layer) => {
    dW.forEach((row, i) => {
      const a = sum(row) + db[i];
      const n = sum(nudged[layer].dW[i]) + nudged[layer].db[i];
      const error = Math.abs(a - n) / Math.max(1e-8, Math.abs(a) + Math.abs(n));
      if (error > maxRelError) {
        maxRelError = error;
        worst = { layer, i, j: 0 };
      }
    });
  });
  return { maxRelError, worst };
}
