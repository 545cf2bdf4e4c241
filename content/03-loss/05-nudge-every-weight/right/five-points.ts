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
  const h = 1e-3;
  const at = (list: Vec, i: number, value: number) => {
    const before = list[i];
    list[i] = value;
    const now = loss.value(forward(net, x), t);
    list[i] = before;
    return now;
  };
  const along = (list: Vec) =>
    list.map((w, i) => {
      const near = at(list, i, w + h) - at(list, i, w - h);
      const far = at(list, i, w + 2 * h) - at(list, i, w - 2 * h);
      return (8 * near - far) / (12 * h);
    });
  return net.map(({ W, b }) => ({ dW: W.map(along), db: along(b) }));
}
