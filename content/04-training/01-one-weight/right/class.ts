import { sigmoid } from "./activations.ts";

class Neuron {
  dw = 0;
  db = 0;
  constructor(
    x: number,
    w: number,
    b: number,
    t: number,
  ) {
    const z = w * x + b;
    this.db = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
    this.dw = this.db * x;
  }
}

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) =>
  new Neuron(x, w, b, t);
