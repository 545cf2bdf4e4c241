import { sigmoid } from "./activations.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number): { dw: number; db: number } {
  const z = w * x + b;
  const y = sigmoid.f(z);
  const lossByOutput = 2 * (y - t);
  const outputBySum = sigmoid.df(z);
  const sumByWeight = x;
  const sumByBias = 1;
  return {
    dw: lossByOutput * outputBySum * sumByWeight,
    db: lossByOutput * outputBySum * sumByBias,
  };
}
