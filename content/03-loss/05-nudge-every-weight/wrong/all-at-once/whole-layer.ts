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
  return net.map((layer, l) => {
    const at = (by: number) => {
      const W = layer.W.map((row) => row.map((w) => w + by));
      const b = layer.b.map((v) => v + by);
      return loss.value(forward(net.with(l, { ...layer, W, b }), x), t);
    };
    const slope = (at(h) - at(-h)) / (2 * h);
    return {
      dW: layer.W.map((row) => row.map(() => slope)),
      db: layer.b.map(() => slope),
    };
  });
}
