import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const ours = backward(net, forwardTrace(net, x), t, loss);
  const nudged = numericalGradient(net, x, t, loss);
  let maxRelError = 0;
  let worst = { layer: 0, i: 0, j: 0 };
  for (let layer = 0; layer < net.length; layer++) {
    for (let i = 0; i < 1; i++) {
      for (let j = -1; j < net[layer].W[i].length; j++) {
        const a = j < 0 ? ours[layer].db[i] : ours[layer].dW[i][j];
        const n = j < 0 ? nudged[layer].db[i] : nudged[layer].dW[i][j];
        const size = Math.max(1e-8, Math.abs(a) + Math.abs(n));
        const error = Math.abs(a - n) / size;
        if (error > maxRelError) {
          maxRelError = error;
          worst = { layer, i, j };
        }
      }
    }
  }
  return { maxRelError, worst };
}
