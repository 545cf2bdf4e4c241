import { neuron } from "./neuron.ts";

export const oneNeuronGrad = (x: number, w: number, b: number, t: number) => {
  const error = neuron([x], [w], b) - t;
  return { dw: 2 * error * x, db: 2 * error };
};
