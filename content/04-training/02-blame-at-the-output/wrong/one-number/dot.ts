import { applyTo } from "./activations.ts";
import { dot } from "./vectors.ts";
import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  return dot(loss.grad(y, t), applyTo((v) => act.df(v), z));
}
