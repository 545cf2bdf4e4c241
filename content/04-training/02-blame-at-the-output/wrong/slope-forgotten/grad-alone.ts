import type { Activation, Loss, Vec } from "./types.ts";

export const outputDelta = (y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) =>
  loss.grad(y, t);
