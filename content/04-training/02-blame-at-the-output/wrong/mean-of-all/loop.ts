import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const mean = grad.reduce((sum, g, k) => sum + g * act.df(z[k]), 0) / y.length;
  const delta: Vec = [];
  for (let i = 0; i < y.length; i++) {
    delta.push(mean);
  }
  return delta;
}
