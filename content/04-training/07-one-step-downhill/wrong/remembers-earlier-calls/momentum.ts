import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

const speeds: number[] = [];

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  let k = 0;
  const move = (values: Vec, slopes: Vec) => {
    for (let i = 0; i < values.length; i++, k++) {
      speeds[k] = 0.9 * (speeds[k] ?? 0) + slopes[i];
      values[i] -= lr * speeds[k];
    }
  };
  net.forEach(({ W, b }, l) => {
    W.forEach((row, i) => move(row, grads[l].dW[i]));
    move(b, grads[l].db);
  });
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
