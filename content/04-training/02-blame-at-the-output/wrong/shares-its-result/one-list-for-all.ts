import type { Activation, Loss, Vec } from "./types.ts";

const kept: Vec = [];

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  kept.length = 0;
  grad.forEach((g, i) => kept.push(g * act.df(z[i])));
  return kept;
}
