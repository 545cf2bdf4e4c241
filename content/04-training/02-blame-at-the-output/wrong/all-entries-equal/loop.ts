import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const total = grad.reduce((sum, g, k) => sum + g * act.df(z[k]), 0);
  const delta: Vec = [];
  for (let i = 0; i < y.length; i++) {
    delta.push(total);
  }
  return delta;
}
