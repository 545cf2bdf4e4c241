import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const grad = loss.grad(y, t);
  const from = (i: number): Vec =>
    i === z.length ? [] : [grad[i] * act.df(z[i]), ...from(i + 1)];
  return from(0);
}
