import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const inputs = [x, 1];
  const weights = [w, b];
  const z = inputs.reduce((sum, v, i) => sum + v * weights[i], 0);
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  const [dw, db] = inputs.map((v) => delta * v);
  return { dw, db };
}
