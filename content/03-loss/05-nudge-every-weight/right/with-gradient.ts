import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import { gradient } from "./slopes.ts";
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
  // All numbers of the network in one list, and back again.
  const flat = net.flatMap(({ W, b }) => [...W.flat(), ...b]);
  const build = (numbers: Vec): Network => {
    let at = 0;
    return net.map(({ W, b, act }) => ({
      W: W.map((row) => row.map(() => numbers[at++])),
      b: b.map(() => numbers[at++]),
      act,
    }));
  };
  const slopes = gradient((p) => loss.value(forward(build(p), x), t), flat);
  return build(slopes).map(({ W, b }) => ({ dW: W, db: b }));
}
