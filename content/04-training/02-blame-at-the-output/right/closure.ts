import type { Activation, Loss, Vec } from "./types.ts";

const times = (a: Vec) => (b: Vec) => a.map((v, i) => v * b[i]);

export const outputDelta = (y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) =>
  times(z.map((v) => act.df(v)))(loss.grad(y, t));
