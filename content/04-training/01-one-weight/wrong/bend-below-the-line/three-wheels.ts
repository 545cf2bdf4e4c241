import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  const db = 2 * (sigmoid.f(z) - t) * (1 / sigmoid.df(z));
  return { dw: db * x, db };
};
