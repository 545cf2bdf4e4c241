import type { Activation, Loss, Vec } from "./types.ts";

const kept = new Float64Array(16);

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  for (let i = 0; i < z.length; i++) kept[i] = grad[i] * act.df(z[i]);
  return kept.subarray(0, z.length);
}
