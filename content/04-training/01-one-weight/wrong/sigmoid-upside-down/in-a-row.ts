import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const y = sigmoid.f(-z);
  const delta = 2 * (y - t) * sigmoid.df(z);
  return { dw: delta * x, db: delta };
}
