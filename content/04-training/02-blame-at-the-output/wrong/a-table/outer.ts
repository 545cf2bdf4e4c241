import { outer } from "./vectors.ts";
import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  return outer(loss.grad(y, t), z.map((v) => act.df(v)));
}
