import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const y = sigmoid.f(w * x + b);
  const slope = y * (y - 1);
  return { dw: 2 * (y - t) * slope * x, db: 2 * (y - t) * slope };
}
