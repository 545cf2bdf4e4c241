import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  const error = sigmoid.f(z) - t;
  return { dw: 2 * error * x, db: 2 * error };
};
