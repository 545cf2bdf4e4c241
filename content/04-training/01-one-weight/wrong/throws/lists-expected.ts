import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const inputs = x as unknown as number[];
  const z = inputs.reduce((sum, xi) => sum + w * xi, b);
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  return { dw: delta * x, db: delta };
}
