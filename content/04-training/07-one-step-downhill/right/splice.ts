import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  net.forEach((layer, l) => {
    layer.W.forEach((row, i) => {
      row.splice(0, row.length, ...row.map((w, j) => w - lr * grads[l].dW[i][j]));
    });
    layer.b.splice(0, layer.b.length, ...layer.b.map((v, i) => v - lr * grads[l].db[i]));
  });
}

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
