import { sigmoid } from "./activations.ts";

/**
 * How the loss of one sigmoid neuron with one input follows its weight
 * and its bias. The loss is the squared error, (y − t)².
 *
 * @param x what comes in
 * @param w the weight
 * @param b the bias
 * @param t the target: what the neuron should have said
 * @returns both slopes: dw of the weight, db of the bias
 */
export function oneNeuronGrad(
  x: number,
  w: number,
  b: number,
  t: number,
): { dw: number; db: number } {
  const z = w * x + b;
  const y = sigmoid.f(z);
  // TODO: three wheels, one product. (Until then nothing moves.)
  return { dw: 0 * y, db: 0 * y };
}
