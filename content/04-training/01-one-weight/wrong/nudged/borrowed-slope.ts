import { sigmoid } from "./activations.ts";
import { slope } from "./slopes.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const loss = (w: number, b: number) => (sigmoid.f(w * x + b) - t) ** 2;
  return { dw: slope((v) => loss(v, b), w), db: slope((v) => loss(w, v), b) };
};
