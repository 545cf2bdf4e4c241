import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const wheels = new Float64Array(3);
  const z = w * x + b;
  wheels[0] = sigmoid.f(z) - t;
  wheels[1] = sigmoid.df(z);
  wheels[2] = x;
  const db = wheels[0] * wheels[1] * 2;
  return { dw: db * wheels[2], db };
}
