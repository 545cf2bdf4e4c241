import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import type {
  Loss,
  Network,
  Sample,
  Vec,
} from "./types.ts";

type Numbers = Vec;

const mean = (v: Numbers) => v.reduce((a, b) => a + b, 0) / v.length;

export const datasetLoss = (net: Network, data: Sample[], loss: Loss = mse) =>
  mean(data.map(({ x, t }) => loss.value(forward(net, x), t)));

export const numericalGradient = (net: Network, x: Vec, t: Vec, loss: Loss) => {
  const tell = () => datasetLoss(net, [{ x, t }], loss);
  const nudged = (v: Numbers, i: number, by: number, old = v[i]) => {
    v[i] = old + by;
    const told = tell();
    v[i] = old;
    return told;
  };
  const slopes = (v: Numbers) =>
    v.map((_, i) => (nudged(v, i, 1e-5) - nudged(v, i, -1e-5)) / 2e-5);
  return net.map(({ W, b }) => ({ dW: W.map(slopes), db: slopes(b) }));
};
