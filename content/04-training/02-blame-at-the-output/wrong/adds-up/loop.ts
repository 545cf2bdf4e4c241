import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const delta: Vec = [];
  let blame = 0;
  for (let i = 0; i < y.length; i++) {
    blame += grad[i] * act.df(z[i]);
    delta.push(blame);
  }
  return delta;
}
