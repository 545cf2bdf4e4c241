import { sigmoid } from "./activations.ts";

let dw = 0;
let db = 0;

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const delta = 2 * (sigmoid.f(z) - t) * sigmoid.df(z);
  dw += delta * x;
  db += delta;
  return { dw, db };
}
