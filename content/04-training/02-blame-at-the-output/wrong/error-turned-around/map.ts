import type { Activation, Loss, Vec } from "./types.ts";

export function outputDelta(y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) {
  return y.map((_, i) => (t[i] - y[i]) * act.df(z[i]));
}
