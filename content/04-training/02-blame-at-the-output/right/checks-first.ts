import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  if (y.length !== t.length || y.length !== z.length) {
    throw new Error(`${y.length} outputs, ${t.length} targets, ${z.length} sums`);
  }
  const grad = loss.grad(y, t);
  return grad.map((g, i) => g * act.df(z[i]));
}
