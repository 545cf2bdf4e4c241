import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  for (let l = net.length; l-- > 0; ) {
    const { W, b } = net[l];
    for (let i = W.length; i-- > 0; ) {
      for (let j = W[i].length; j-- > 0; ) W[i][j] -= grads[l].dW[i][j] * lr;
      b[i] -= grads[l].db[i] * lr;
    }
  }
}

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
