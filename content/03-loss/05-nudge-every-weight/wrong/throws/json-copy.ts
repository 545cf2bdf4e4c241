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
  const copy: Network = JSON.parse(JSON.stringify(net));
  const along = (list: Vec) =>
    list.map((value, i) => {
      list[i] = value + h;
      const above = loss.value(forward(copy, x), t);
      list[i] = value - h;
      const below = loss.value(forward(copy, x), t);
      list[i] = value;
      return (above - below) / (2 * h);
    });
  return copy.map(({ W, b }) => ({ dW: W.map(along), db: along(b) }));
}
