import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const delta: Vec = [];
  grad.forEach((g, i) => delta.unshift(g * act.df(z[i])));
  return delta;
}
