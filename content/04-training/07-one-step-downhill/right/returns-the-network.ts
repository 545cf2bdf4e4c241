import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): Network {
  for (const [l, { W, b }] of net.entries()) {
    for (const [i, row] of W.entries())
      for (const j of row.keys()) row[j] += -lr * grads[l].dW[i][j];
    for (const i of b.keys()) b[i] += -lr * grads[l].db[i];
  }
  return net;
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
