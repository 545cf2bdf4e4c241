import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const y = sigmoid.f(z);
  const dy = 2 * (y - t);
  const dz = dy * sigmoid.df(z);
  return Object.freeze({ z, y, dy, dz, dw: dz * x, db: dz });
}
