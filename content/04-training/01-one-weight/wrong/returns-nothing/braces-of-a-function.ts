import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  ({ dw: 2 * (sigmoid.f(z) - t) * sigmoid.df(z) * x, db: 2 * (sigmoid.f(z) - t) * sigmoid.df(z) });
};
