import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  const round = (v: number) => Math.round(v * 1000) / 1000;
  return { dw: round(delta * x), db: round(delta) };
}
