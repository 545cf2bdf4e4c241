import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const z = w * x + b;
  const wheels = [2 * (sigmoid.f(z) - t), sigmoid.df(z)];
  const turn = (k: number, by: number): number =>
    k < 0 ? by : turn(k - 1, wheels[k] * by);
  return { dw: turn(1, x), db: turn(1, 1) };
}
