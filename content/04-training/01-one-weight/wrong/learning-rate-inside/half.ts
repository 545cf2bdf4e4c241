import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const rate = 0.5;
  const z = w * x + b;
  const delta = rate * 0.4 * (sigmoid.f(z) - t);
  return { dw: delta * sigmoid.df(z) * x, db: delta * sigmoid.df(z) };
};
