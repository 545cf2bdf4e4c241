import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const y = sigmoid.f(w * x + b);
  const delta = 2 * (y - t);
  return { dw: delta * x, db: delta };
}
