import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const delta = sigmoid.df(w * x + b);
  return { dw: delta * x, db: delta };
}
