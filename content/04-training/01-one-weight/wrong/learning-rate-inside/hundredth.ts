import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const lr = 0.01;
  const z = w * x + b;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  return { dw: lr * delta * x, db: lr * delta };
};
