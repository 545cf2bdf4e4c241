import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const delta: Vec = [];
  for (let i = 0; i < y.length; i++) {
    delta.push(grad[i] / act.df(z[i]));
  }
  return delta;
}
