import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const total = loss.grad(y, t).reduce((a, g) => a + g, 0);
  const delta: Vec = [];
  for (let i = 0; i < y.length; i++) {
    delta.push(total * act.df(z[i]));
  }
  return delta;
}
