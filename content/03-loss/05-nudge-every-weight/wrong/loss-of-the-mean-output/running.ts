import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import type { Gradients, Loss, Network, Sample, Vec } from "./types.ts";

function center(points: Vec[]): Vec {
  const middle = points[0]!.map(() => 0);
  for (const point of points)
    point.forEach((v, i) => {
      middle[i]! += v / points.length;
    });
  return middle;
}

export const datasetLoss = (
  net: Network,
  data: Sample[],
  loss: Loss = mse,
): number => {
  const outputs = data.map((sample) => forward(net, sample.x));
  const targets = data.map((sample) => sample.t);
  return loss.value(center(outputs), center(targets));
};

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): Gradients[] {
  const h = 1e-5;
  const nudge = (list: Vec, i: number) => {
    const was = list[i]!;
    const lossAt = (v: number) => {
      list[i] = v;
      return datasetLoss(net, [{ x, t }], loss);
    };
    const slope = (lossAt(was + h) - lossAt(was - h)) / (2 * h);
    list[i] = was;
    return slope;
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row) => row.map((_, j) => nudge(row, j))),
    db: b.map((_, i) => nudge(b, i)),
  }));
}
