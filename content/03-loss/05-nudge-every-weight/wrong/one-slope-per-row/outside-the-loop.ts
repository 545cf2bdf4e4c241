import { forward } from "./network.ts";
import { mse } from "./losses.ts";
import type { Gradients, Loss, Network, Sample, Vec } from "./types.ts";
export function datasetLoss(net: Network, data: Sample[], loss: Loss = mse): number {
  let sum = 0;
  for (const { x, t } of data) sum += loss.value(forward(net, x), t);
  return sum / data.length;
}
export function numericalGradient(net: Network, x: Vec, t: Vec, loss: Loss): Gradients[] {
  const h = 1e-5;
  const ask = () => loss.value(forward(net, x), t);
  const nudge = (list: Vec, i: number) => {
    const old = list[i];
    list[i] = old + h;
    const up = ask();
    list[i] = old - h;
    const down = ask();
    list[i] = old;
    return (up - down) / (2 * h);
  };
  return net.map(({ W, b }) => ({
    dW: W.map((row) => {
      const slope = nudge(row, 0);
      return row.map(() => slope);
    }),
    db: b.map((_, i) => nudge(b, i)),
  }));
}
