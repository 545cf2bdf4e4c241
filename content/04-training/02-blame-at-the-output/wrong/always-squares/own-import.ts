import { mse } from "./losses.ts";
import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  return mse.grad(y, t).map((g, i) => g * act.df(z[i]));
}
