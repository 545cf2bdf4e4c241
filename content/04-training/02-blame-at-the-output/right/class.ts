import type { Activation, Loss, Vec } from "./types.ts";

class Output {
  private readonly act: Activation;
  private readonly loss: Loss;

  constructor(act: Activation, loss: Loss) {
    this.act = act;
    this.loss = loss;
  }

  delta(y: Vec, t: Vec, z: Vec): Vec {
    return this.loss.grad(y, t).map((g, i) => this.act.df(z[i]) * g);
  }
}

export const outputDelta = (y: Vec, t: Vec, z: Vec, act: Activation, loss: Loss) =>
  new Output(act, loss).delta(y, t, z);
