import { applyTo } from "./activations.ts";
import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const slopes = applyTo((v) => act.df(v), z);
  return loss.grad(y, t).map((g, i) => slopes[i] * g);
}
