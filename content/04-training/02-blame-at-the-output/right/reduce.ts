import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  return loss
    .grad(y, t)
    .reduce<Vec>((delta, g, i) => [...delta, g * act.df(z[i])], []);
}
