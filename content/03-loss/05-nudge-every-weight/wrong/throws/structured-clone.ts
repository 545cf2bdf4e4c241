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
): number {
  let sum = 0;
  for (const { x, t } of data) sum += loss.value(forward(net, x), t);
  return sum / data.length;
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  const h = 1e-5;
  return net.map((layer, l) => ({
    dW: layer.W.map((row, i) =>
      row.map((w, j) => {
        const [up, down] = [structuredClone(net), structuredClone(net)];
        up[l].W[i][j] = w + h;
        down[l].W[i][j] = w - h;
        return (
          (loss.value(forward(up, x), t) - loss.value(forward(down, x), t)) /
          (2 * h)
        );
      }),
    ),
    db: layer.b.map(() => 0),
  }));
}
