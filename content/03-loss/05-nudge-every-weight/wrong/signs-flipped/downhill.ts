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
): Gradients[] {
  const h = 1e-5;
  const slopeAt = (list: Vec, i: number): number => {
    const value = list[i];
    list[i] = value + h;
    const above = loss.value(forward(net, x), t);
    list[i] = value - h;
    const below = loss.value(forward(net, x), t);
    list[i] = value;
    return -(above - below) / (2 * h);
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row) => row.map((_, j) => slopeAt(row, j))),
    db: b.map((_, i) => slopeAt(b, i)),
  }));
}
