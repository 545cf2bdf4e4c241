import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const slopes = z.map(act.df);
  const blame = loss.grad(y, t);
  return slopes.map((s, i) => s * blame[i]);
}
