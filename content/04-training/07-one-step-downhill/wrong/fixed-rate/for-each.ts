import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  net.forEach(({ W, b }, l) => {
    const { dW, db } = grads[l];
    W.forEach((row, i) => {
      for (let j = 0; j < row.length; j++) row[j] -= 0.1 * dW[i][j];
    });
    for (let i = 0; i < b.length; i++) b[i] -= 0.1 * db[i];
  });
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
