import { sigmoid } from "./activations.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const z = w * x + b;
  const shared = [2 * (sigmoid.f(z) - t), sigmoid.df(z)];
  const sum = (factors: number[]) => factors.reduce((a, c) => a + c, 0);
  return { dw: sum([...shared, x]), db: sum([...shared, 1]) };
};
