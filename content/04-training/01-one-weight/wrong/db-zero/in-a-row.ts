import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  return { dw: delta * x, db: 0 };
}
