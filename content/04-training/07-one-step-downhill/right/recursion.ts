import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number, l = 0): void {
  if (l === net.length) return;
  const { W, b } = net[l];
  W.forEach((row, i) => row.forEach((w, j) => { row[j] = w - lr * grads[l].dW[i][j]; }));
  b.forEach((v, i) => { b[i] = v - lr * grads[l].db[i]; });
  sgdStep(net, grads, lr, l + 1);
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
