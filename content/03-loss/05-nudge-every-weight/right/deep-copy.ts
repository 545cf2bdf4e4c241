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
  const copy = () =>
    net.map(({ W, b, act }) => ({ W: W.map((row) => [...row]), b: [...b], act }));
  const h = 0.00001;
  const result: Gradients[] = [];
  for (let l = 0; l < net.length; l++) {
    const dW: number[][] = [];
    const db: number[] = [];
    for (let i = 0; i < net[l].W.length; i++) {
      dW.push([]);
      for (let j = 0; j < net[l].W[i].length; j++) {
        const plus = copy();
        const minus = copy();
        plus[l].W[i][j] += h;
        minus[l].W[i][j] -= h;
        const up = loss.value(forward(plus, x), t);
        const down = loss.value(forward(minus, x), t);
        dW[i].push((up - down) / (2 * h));
      }
      const plus = copy();
      const minus = copy();
      plus[l].b[i] += h;
      minus[l].b[i] -= h;
      db.push(
        (loss.value(forward(plus, x), t) - loss.value(forward(minus, x), t)) /
          (2 * h),
      );
    }
    result.push({ dW, db });
  }
  return result;
}
