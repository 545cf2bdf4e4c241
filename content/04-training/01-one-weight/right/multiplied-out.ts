import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const y = sigmoid.f(x * w + b);
  const db = 2 * y * y - 2 * y * t - 2 * y * y * y + 2 * y * y * t;
  return { db, dw: x * db };
}
