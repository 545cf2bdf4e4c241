import type { Activation, Loss, Vec } from "./types.ts";

const before: Vec = [];

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  return grad.map((g, i) => {
    before[i] = (before[i] ?? 0) + g * act.df(z[i]);
    return before[i];
  });
}
