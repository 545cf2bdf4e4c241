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
  const central = (list: Vec, i: number, h: number) => {
    const kept = list[i];
    const [up, down] = [h, -h].map((by) => {
      list[i] = kept + by;
      return loss.value(forward(net, x), t);
    });
    list[i] = kept;
    return (up - down) / (2 * h);
  };
  // Two steps, so that the largest part of both errors cancels.
  const refined = (list: Vec) =>
    list.map((_, i) => (4 * central(list, i, 5e-4) - central(list, i, 1e-3)) / 3);
  return net.map(({ W, b }) => ({ dW: W.map(refined), db: refined(b) }));
}
