import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const value = loss.value(y, t) as unknown as Vec;
  return value.map((g, i) => g * act.df(z[i]));
}
