import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import { slope } from "./slopes.ts";
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
): any {
  const losses = data.map(({ x, t }) => loss.value(forward(net, x), t));
  return losses.reduce((a, b) => a + b, 0) / losses.length;
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  const along = (list: Vec) =>
    list.map((value, i) => {
      const found = slope((nudged) => {
        list[i] = nudged;
        return loss.value(forward(net, x), t);
      }, value);
      list[i] = value;
      return found;
    });
  return net.map((layer) => ({ dW: layer.W.map(along), db: along(layer.b) }));
}
