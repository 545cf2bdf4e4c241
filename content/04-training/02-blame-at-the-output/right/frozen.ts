import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  return Object.freeze(Array.from(z, (v, i) => grad[i] * act.df(v)));
}
