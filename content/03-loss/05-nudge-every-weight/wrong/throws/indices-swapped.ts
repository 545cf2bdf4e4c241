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
  const slope = (at: (by: number) => void): number => {
    const losses = [h, -h].map((by) => {
      at(by);
      const now = loss.value(forward(net, x), t);
      at(0);
      return now;
    });
    return (losses[0] - losses[1]) / (2 * h);
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row, i) =>
      row.map((_, j) => {
        const value = W[j][i];
        return slope((by) => {
          W[j][i] = value + by;
        });
      }),
    ),
    db: b.map((value, i) =>
      slope((by) => {
        b[i] = value + by;
      }),
    ),
  }));
}
