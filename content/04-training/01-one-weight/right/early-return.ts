import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const z = w * x + b;
  const error = sigmoid.f(z) - t;
  if (error === 0) return { dw: 0, db: 0 };
  const db = 2 * error * sigmoid.df(z);
  if (x === 0) return { dw: 0, db };
  return { dw: db * x, db };
}
