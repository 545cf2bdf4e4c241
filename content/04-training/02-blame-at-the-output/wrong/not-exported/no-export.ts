import type { Activation, Loss, Vec } from "./types.ts";

function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  return grad.map((g, i) => g * act.df(z[i]));
}

export const used = typeof outputDelta;
