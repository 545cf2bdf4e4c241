import { sigmoid } from "./activations.ts";

const seen = new Map<number, number>();

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const earlier = seen.get(z) ?? 0;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z) + earlier;
  seen.set(z, delta);
  return { dw: delta * x, db: delta };
}
