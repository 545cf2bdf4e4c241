import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  const grad = loss.grad(y, t);
  return grad.map((g, i) => {
    if (g === 0) return 0;
    return g * act.df(z[i]);
  });
}
