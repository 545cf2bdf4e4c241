import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const grad = loss.grad(y, t);
  const delta: Vec = [];
  for (const [i, g] of grad.entries()) delta[i] = g * act.df(z[i]);
  return delta;
}
