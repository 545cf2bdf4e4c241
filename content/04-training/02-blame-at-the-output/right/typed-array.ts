import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const delta = new Float64Array(z.length);
  for (let i = 0; i < z.length; i++) delta[i] = grad[i] * act.df(z[i]);
  return delta;
}
