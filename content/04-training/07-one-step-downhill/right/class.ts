import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

class Descent {
  constructor(private_lr: number) { this.#lr = private_lr; }
  #lr: number;
  move(values: Vec, slopes: Vec) {
    slopes.forEach((g, i) => { values[i] -= this.#lr * g; });
  }
}

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  const descent = new Descent(lr);
  grads.forEach(({ dW, db }, l) => {
    dW.forEach((row, i) => descent.move(net[l].W[i], row));
    descent.move(net[l].b, db);
  });
}

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
