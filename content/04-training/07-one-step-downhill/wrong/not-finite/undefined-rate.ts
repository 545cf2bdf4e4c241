import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export const sgdStep = (net: Network, grads: Gradients[], lr: number, rate?: number) => {
  for (let l = 0; l < net.length; l++) {
    const { dW, db } = grads[l];
    net[l].W = net[l].W.map((row, i) => row.map((w, j) => w - (rate as number) * dW[i][j]));
    net[l].b = net[l].b.map((v, i) => v - (rate as number) * db[i]);
  }
};

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
