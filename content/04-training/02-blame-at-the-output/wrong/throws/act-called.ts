import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const slope = act as unknown as (z: number) => number;
  return grad.map((g, i) => g * slope(z[i]));
}
