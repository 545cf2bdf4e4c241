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
  const slopeAt = (w: number) => {
    w += h;
    const above = loss.value(forward(net, x), t);
    w -= 2 * h;
    const below = loss.value(forward(net, x), t);
    return (above - below) / (2 * h);
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row) => row.map((w) => slopeAt(w))),
    db: b.map((v) => slopeAt(v)),
  }));
}
