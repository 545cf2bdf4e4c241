import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const call = sigmoid as unknown as (z: number) => number;
  const y = call(z);
  return { dw: 2 * (y - t) * sigmoid.df(z) * x, db: 2 * (y - t) * sigmoid.df(z) };
}
