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
  const along = (list: Vec): Vec => {
    const slopes: Vec = [];
    for (const [i, value] of list.entries()) {
      try {
        list[i] = value - 1e-5;
        const low = loss.value(forward(net, x), t);
        list[i] = value + 1e-5;
        const high = loss.value(forward(net, x), t);
        slopes.push((high - low) / 2e-5);
      } finally {
        list[i] = value;
      }
    }
    return slopes;
  };
  return net.map(({ W, b }) => {
    const db = along(b);
    return { dW: W.map(along), db };
  });
}
