import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  return y.map((_, i) => z[i] > 0 ? grad[i] * act.df(z[i]) : 0);
}
