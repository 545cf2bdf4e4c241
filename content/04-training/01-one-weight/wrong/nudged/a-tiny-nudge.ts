import { sigmoid } from "./activations.ts";

const h = 1e-6;

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const loss = (w: number, b: number) => (sigmoid.f(w * x + b) - t) ** 2;
  return {
    dw: (loss(w + h, b) - loss(w - h, b)) / (2 * h),
    db: (loss(w, b + h) - loss(w, b - h)) / (2 * h),
  };
}
