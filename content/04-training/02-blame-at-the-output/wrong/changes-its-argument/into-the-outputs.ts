import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  grad.forEach((g, i) => {
    y[i] = g * act.df(z[i]);
  });
  return y.slice();
}
