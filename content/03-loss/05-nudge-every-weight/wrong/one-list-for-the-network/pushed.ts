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
): any {
  const h = 1e-5;
  const slopes: Vec = [];
  for (const { W, b } of net)
    for (const list of [...W, b])
      for (let i = 0; i < list.length; i++) {
        const was = list[i]!;
        list[i] = was + h;
        const up = loss.value(forward(net, x), t);
        list[i] = was - h;
        const down = loss.value(forward(net, x), t);
        list[i] = was;
        slopes.push((up - down) / (2 * h));
      }
  return slopes;
}
