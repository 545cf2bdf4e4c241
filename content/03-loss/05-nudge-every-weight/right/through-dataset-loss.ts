import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import type {
  Gradients,
  Loss,
  Network,
  Sample,
  Vec,
} from "./types.ts";

export function datasetLoss(
  net: Network,
  data: Sample[],
  loss: Loss = mse,
): any {
  return data.reduce((sum, { x, t }) => sum + loss.value(forward(net, x), t) / data.length, 0);
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  const h = 1e-6;
  const data = [{ x, t }];
  return net.map((layer, l) => {
    const withLayer = (changed: object) =>
      datasetLoss(net.with(l, { ...layer, ...changed }), data, loss);
    const { W, b } = layer;
    return {
      dW: W.map((row, i) =>
        row.map((w, j) => {
          const nudged = (by: number) =>
            withLayer({ W: W.with(i, row.with(j, w + by)) });
          return (nudged(h) - nudged(-h)) / h / 2;
        }),
      ),
      db: b.map((value, i) => {
        const nudged = (by: number) => withLayer({ b: b.with(i, value + by) });
        return (nudged(h) - nudged(-h)) / (h + h);
      }),
    };
  });
}
