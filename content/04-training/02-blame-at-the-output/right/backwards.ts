import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const grad = loss.grad(y, t);
  const delta = new Array<number>(z.length);
  for (let i = z.length - 1; i >= 0; i--) delta[i] = act.df(z[i]) * grad[i];
  return delta;
}
