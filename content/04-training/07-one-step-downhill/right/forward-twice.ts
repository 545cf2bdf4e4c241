import { backward } from "./backward.ts";
import { forward, forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export const sgdStep = (net: Network, grads: Gradients[], lr: number) => {
  for (let l = 0; l < net.length; l++) {
    const { dW, db } = grads[l];
    net[l].W = net[l].W.map((row, i) => row.map((w, j) => w - lr * dW[i][j]));
    net[l].b = net[l].b.map((v, i) => v - lr * db[i]);
  }
};

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const before = loss.value(forward(net, x), t);
  sgdStep(net, backward(net, forwardTrace(net, x), t, loss), lr);
  return before;
}
