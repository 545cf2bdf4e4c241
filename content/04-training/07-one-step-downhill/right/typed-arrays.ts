import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  net.forEach((layer, l) => {
    layer.W = layer.W.map((row, i) => Array.from(Float64Array.from(row, (w, j) => w - lr * grads[l].dW[i][j])));
    layer.b = Array.from(Float64Array.from(layer.b, (v, i) => v - lr * grads[l].db[i]));
  });
}

export function trainStep(net: Network, x: Vec, t: Vec, loss: Loss, lr: number): number {
  const trace = forwardTrace(net, x);
  const before = loss.value(trace.xs[net.length], t);
  sgdStep(net, backward(net, trace, t, loss), lr);
  return before;
}
