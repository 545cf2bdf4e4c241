import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const n = numericalGradient(net, x, t, loss);
  const a = backward(net, forwardTrace(net, x), t, loss);
  let max = -1;
  let where: number[] = [];
  let layer = net.length;
  while (layer--) {
    let i = net[layer].W.length;
    while (i--) {
      let j = net[layer].W[i].length;
      while (j-- > -1) {
        const p = j === -1 ? a[layer].db[i] : a[layer].dW[i][j];
        const q = j === -1 ? n[layer].db[i] : n[layer].dW[i][j];
        const top = p > q ? p - q : q - p;
        const bottom = (p < 0 ? -p : p) + (q < 0 ? -q : q);
        const error = bottom > 1e-8 ? top / bottom : top / 1e-8;
        if (error >= max) { max = error; where = [layer, i, j]; }
      }
    }
  }
  return { maxRelError: max, worst: { layer: where[0], i: where[1], j: where[2] } };
}
