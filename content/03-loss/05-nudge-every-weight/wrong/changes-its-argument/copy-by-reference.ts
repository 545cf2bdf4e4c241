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
      row.map((_, j) => {
        const [plus, minus] = [[...net], [...net]];
        plus[l].W[i][j] += h;
        const above = loss.value(forward(plus, x), t);
        minus[l].W[i][j] -= 2 * h;
        return (above - loss.value(forward(minus, x), t)) / (2 * h);
      }),
    ),
    db: layer.b.map((value, i) => {
      const at = (b: Vec) => loss.value(forward(net.with(l, { ...layer, b }), x), t);
      return (at(layer.b.with(i, value + h)) - at(layer.b.with(i, value - h))) / (2 * h);
    }),
  }));
}
