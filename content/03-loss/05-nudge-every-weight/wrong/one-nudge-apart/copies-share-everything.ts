import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import type { Gradients, Loss, Network, Sample, Vec } from "./types.ts";

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
  const lossOf = (copy: Network) => loss.value(forward(copy, x), t);
  const copyOf = () => net.map((layer) => ({ ...layer }));
  return net.map((layer, l) => ({
    dW: layer.W.map((row, i) =>
      row.map((_, j) => {
        const above = copyOf();
        above[l]!.W[i]![j]! += h;
        const up = lossOf(above);
        const below = copyOf();
        below[l]!.W[i]![j]! -= h;
        return (up - lossOf(below)) / (2 * h);
      }),
    ),
    db: layer.b.map((_, i) => {
      const above = copyOf();
      above[l]!.b[i]! += h;
      const up = lossOf(above);
      const below = copyOf();
      below[l]!.b[i]! -= h;
      return (up - lossOf(below)) / (2 * h);
    }),
  }));
}
