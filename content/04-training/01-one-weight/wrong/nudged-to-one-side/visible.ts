import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const h = 0.01;
  const loss = (w: number, b: number) => (sigmoid.f(w * x + b) - t) ** 2;
  const before = loss(w, b);
  return {
    dw: (loss(w + h, b) - before) / h,
    db: (loss(w, b + h) - before) / h,
  };
}
