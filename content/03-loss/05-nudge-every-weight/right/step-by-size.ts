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
  return net.map(({ W, b }) => {
    const along = (list: Vec) =>
      list.map((value, i) => {
        const h = 1e-5 * Math.max(1, Math.abs(value));
        list[i] = value + h;
        const up = loss.value(forward(net, x), t);
        list[i] = value - h;
        const down = loss.value(forward(net, x), t);
        list[i] = value;
        return (up - down) / (2 * h);
      });
    return { db: along(b), dW: W.map(along) };
  });
}
