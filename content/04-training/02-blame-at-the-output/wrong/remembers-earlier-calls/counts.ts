import type { Activation, Loss, Vec } from "./types.ts";

let calls = 0;

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  calls += 1;
  return grad.map((g, i) => (g * act.df(z[i])) / calls);
}
