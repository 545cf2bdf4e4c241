import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  let sum = 0;
  return grad.map((g, i) => (sum += g * act.df(z[i])));
}
