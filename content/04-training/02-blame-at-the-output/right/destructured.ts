import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const { df } = act;
  const { grad } = loss;
  return grad(y, t).map((g, i) => g * df(z[i]));
}
