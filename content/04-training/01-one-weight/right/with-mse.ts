import { sigmoid } from "./activations.ts";
import { mse } from "./losses.ts";
import { neuron } from "./neuron.ts";

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = neuron([x], [w], b);
  const [blame] = mse.grad([sigmoid.f(z)], [t]);
  const db = blame * sigmoid.df(z);
  return { dw: db * x, db };
}
