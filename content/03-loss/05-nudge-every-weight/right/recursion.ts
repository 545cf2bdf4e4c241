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
  const total = ([first, ...rest]: Sample[]): number =>
    first === undefined
      ? 0
      : loss.value(forward(net, first.x), first.t) + total(rest);
  return total(data) / data.length;
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  const along = (list: Vec, i = 0): Vec => {
    if (i === list.length) return [];
    const value = list[i];
    list[i] = value + 1e-5;
    const up = loss.value(forward(net, x), t);
    list[i] = value - 1e-5;
    const down = loss.value(forward(net, x), t);
    list[i] = value;
    return [(up - down) / 2e-5, ...along(list, i + 1)];
  };
  const layers = (l: number): Gradients[] =>
    l === net.length
      ? []
      : [
          { dW: net[l].W.map((row) => along(row)), db: along(net[l].b) },
          ...layers(l + 1),
        ];
  return layers(0);
}
