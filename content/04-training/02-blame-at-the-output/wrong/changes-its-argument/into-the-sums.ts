import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  for (let i = 0; i < z.length; i++) z[i] = grad[i] * act.df(z[i]);
  return [...z];
}
