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
  const h = 1e-6;
  const middle = loss.value(forward(net, x), t);
  const along = (list: Vec) =>
    list.map((value, i) => {
      list[i] = value + h;
      const right = (loss.value(forward(net, x), t) - middle) / h;
      list[i] = value - h;
      const left = (middle - loss.value(forward(net, x), t)) / h;
      list[i] = value;
      return (left + right) / 2;
    });
  return net.map(({ W, b }) => ({ dW: W.map(along), db: along(b) }));
}
