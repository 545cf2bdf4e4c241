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
): any {
  const losses = Float64Array.from(data, ({ x, t }) => loss.value(forward(net, x), t));
  return losses.reduce((a, b) => a + b) / losses.length;
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  const h = 2 ** -17;
  return net.map(({ W, b }) => {
    const along = (list: Vec) =>
      Float64Array.from(list, (value, i) => {
        list[i] = value + h;
        const up = loss.value(forward(net, x), t);
        list[i] = value - h;
        const down = loss.value(forward(net, x), t);
        list[i] = value;
        return (up - down) / (2 * h);
      });
    return { dW: W.map(along), db: along(b), parameters: W.flat().length + b.length };
  });
}
