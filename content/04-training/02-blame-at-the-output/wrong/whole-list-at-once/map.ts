import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  const grad = loss.grad(y, t);
  const slopes = act.df(z as unknown as number);
  return grad.map((g) => g * slopes);
}
