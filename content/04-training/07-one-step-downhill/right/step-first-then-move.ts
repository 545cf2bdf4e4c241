import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import type { Gradients, Loss, Network, Vec } from "./types.ts";

export function sgdStep(net: Network, grads: Gradients[], lr: number): void {
  const steps = grads.map(({ dW, db }) => ({
    W: dW.map((row) => row.map((g) => lr * g)),
    b: db.map((g) => lr * g),
  }));
  steps.forEach((step, l) => {
    step.W.forEach((row, i) => row.forEach((d, j) => { net[l].W[i][j] -= d; }));
    step.b.forEach((d, i) => { net[l].b[i] -= d; });
  });
}

export const trainStep = (net: Network, x: Vec, t: Vec, loss: Loss, lr: number) => {
  const trace = forwardTrace(net, x);
  const grads = backward(net, trace, t, loss);
  sgdStep(net, grads, lr);
  return loss.value(trace.xs.at(-1)!, t);
};
