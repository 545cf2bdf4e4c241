import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const delta = y.map(() => 0);
  for (let i = 1; i < y.length; i++) delta[i] = grad[i] * act.df(z[i]);
  return delta;
}
