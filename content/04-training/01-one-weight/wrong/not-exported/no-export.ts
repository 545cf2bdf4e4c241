import { sigmoid } from "./activations.ts";

function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  return { dw: delta * x, db: delta };
}

export const used = typeof oneNeuronGrad;
