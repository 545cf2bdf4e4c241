import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss): Vec {
  // Blame of a bias: the same two wheels, and one that says 1.
  const layer = { act, loss };
  return z.map((sum, k) => {
    const outputBySum = layer.act.df(sum);
    const lossByOutput = layer.loss.grad(y, t)[k];
    const sumByBias = 1;
    return lossByOutput * outputBySum * sumByBias;
  });
}
