import type { Activation, Loss, Vec } from "./types.ts";

/**
 * How much each output neuron is to blame: the slope of the loss along
 * its raw sum.
 *
 * @param y    the outputs, what the neurons said
 * @param t    the targets, what they should have said
 * @param z    the raw sums, before the activation
 * @param act  the activation of the layer: `f`, and its slope `df`
 * @param loss the loss: `value`, and its slopes `grad`
 * @returns a new list, one number per output neuron
 */
export function outputDelta(
  y: Vec,
  t: Vec,
  z: Vec,
  act: Activation,
  loss: Loss,
): Vec {
  // TODO: the blame of every neuron. (Until then nobody did it.)
  return y.map(() => 0);
}
