import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const z = w * x + b;
  const shared = [2, sigmoid.f(z) - t, sigmoid.df(z)];
  const product = (last: number) => shared.reduce((p, v) => p * v, last);
  return { dw: product(x), db: product(1) };
}
