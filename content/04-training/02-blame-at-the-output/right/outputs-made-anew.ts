import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  // The outputs again, from the sums: the same numbers.
  const outputs = z.map((v) => act.f(v));
  const blame = loss.grad(outputs, t);
  return z.map((v, i) => act.df(v) * blame[i]);
}
