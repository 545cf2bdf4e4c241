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
  const result: any[] = [];
  for (const { W, b } of net) {
    const dW: Vec = [];
    const db: Vec = [];
    for (const [lists, slopes] of [
      [W, dW],
      [[b], db],
    ] as const)
      for (const list of lists)
        for (let i = 0; i < list.length; i++) {
          const value = list[i];
          list[i] = value + h;
          const above = loss.value(forward(net, x), t);
          list[i] = value - h;
          const below = loss.value(forward(net, x), t);
          list[i] = value;
          slopes.push((above - below) / (2 * h));
        }
    result.push({ dW, db });
  }
  return result;
}
