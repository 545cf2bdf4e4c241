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
  return net.map((layer, l) => {
    const with_ = (change: (layer: Network[number]) => void) => {
      const copy = [...net];
      copy[l] = { ...layer, W: [...layer.W], b: [...layer.b] };
      change(copy[l]);
      return copy;
    };
    const slope = (change: (layer: Network[number], by: number) => void) => {
      const up = with_((copy) => change(copy, h));
      const down = with_((copy) => change(copy, -h));
      return (lossOf(up) - lossOf(down)) / (2 * h);
    };
    return {
      dW: layer.W.map((row, i) =>
        row.map((_, j) =>
          slope((copy, by) => {
            copy.W[i]![j]! += by;
          }),
        ),
      ),
      db: layer.b.map((_, i) =>
        slope((copy, by) => {
          copy.b[i]! += by;
        }),
      ),
    };
  });
}
