import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const z = b + x * w;
  const tooLow = t - sigmoid.f(z);
  const db = -(tooLow + tooLow) * sigmoid.df(z);
  return { db, dw: db * x };
}
