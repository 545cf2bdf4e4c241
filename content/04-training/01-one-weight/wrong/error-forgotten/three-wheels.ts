import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  return { dw: sigmoid.df(z) * x, db: sigmoid.df(z) };
};
