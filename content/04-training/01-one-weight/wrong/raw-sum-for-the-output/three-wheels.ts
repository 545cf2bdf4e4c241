import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  const y = z;
  const wheels = { error: 2 * (y - t), bend: sigmoid.df(z) };
  const product = wheels.error * wheels.bend;
  const dw = product * x;
  const db = product;
  return { dw, db };
};
