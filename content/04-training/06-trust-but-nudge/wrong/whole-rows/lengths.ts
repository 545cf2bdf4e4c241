import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const ours = backward(net, forwardTrace(net, x), t, loss);
  const nudged = numericalGradient(net, x, t, loss);
  let best = { maxRelError: 0, worst: { layer: 0, i: 0, j: 0 } };
  for (let layer = 0; layer < net.length; layer++)
    for (let i = 0; i < net[layer].W.length; i++) {
      const a = [...ours[layer].dW[i], ours[layer].db[i]];
      const n = [...nudged[layer].dW[i], nudged[layer].db[i]];
      const gap = Math.hypot(...a.map((value, k) => value - n[k]));
      const size = Math.hypot(...a) + Math.hypot(...n);
      const maxRelError = gap / Math.max(1e-8, size);
      if (maxRelError > best.maxRelError) best = { maxRelError, worst: { layer, i, j: 0 } };
    }
  return best;
}
