import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const y = sigmoid.f(w * x + b);
  const db = 2 * (y - t) * y * (1 - y);
  return { dw: db * x, db };
}
