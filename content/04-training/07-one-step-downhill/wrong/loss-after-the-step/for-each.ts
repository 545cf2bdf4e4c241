import { backward } from "./backward.ts";
import { forward, forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  net.forEach(({ W, b }, l) => {
    const { dW, db } = grads[l];
    W.forEach((row, i) => {
      for (let j = 0; j < row.length; j++) row[j] -= lr * dW[i][j];
    });
    for (let i = 0; i < b.length; i++) b[i] -= lr * db[i];
  });
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return loss.value(forward(net, x), t);
}
