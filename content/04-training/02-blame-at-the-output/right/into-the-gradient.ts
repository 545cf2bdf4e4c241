import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  // The loss makes a new list for every caller: this one is ours.
  const delta = loss.grad(y, t);
  for (let i = 0; i < delta.length; i++) delta[i] *= act.df(z[i]);
  return delta;
}
