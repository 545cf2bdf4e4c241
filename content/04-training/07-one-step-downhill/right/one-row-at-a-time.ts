import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

const along = (values: Vec, slopes: Vec, lr: number) => {
  for (let i = 0; i < values.length; i++) values[i] -= lr * slopes[i];
};

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  for (let l = 0; l < net.length; l++) {
    for (let i = 0; i < net[l].W.length; i++) along(net[l].W[i], grads[l].dW[i], lr);
    along(net[l].b, grads[l].db, lr);
  }
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
