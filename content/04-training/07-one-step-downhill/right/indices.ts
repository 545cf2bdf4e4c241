import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  for (let l = 0; l < net.length; l++)
    for (let i = 0; i < net[l].b.length; i++) {
      for (let j = 0; j < net[l].W[i].length; j++)
        net[l].W[i][j] = net[l].W[i][j] - lr * grads[l].dW[i][j];
      net[l].b[i] = net[l].b[i] - lr * grads[l].db[i];
    }
}

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
