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
    const { W, b } = layer;
    const at = (changed: object) =>
      loss.value(forward(net.with(l, { ...layer, ...changed }), x), t);
    const slope = (f: (by: number) => number) => (f(h) - f(-h)) / (2 * h);
    return {
      dW: W.map((row) =>
        row.map((_, j) =>
          slope((by) => at({ W: W.map((one) => one.with(j, one[j] + by)) })),
        ),
      ),
      db: b.map((v, i) => slope((by) => at({ b: b.with(i, v + by) }))),
    };
  });
}
