import { mse } from "./losses.ts";
import type { Gradients, Loss, Network, Sample, Vec } from "./types.ts";

/**
 * How wrong a network is on all of the data: the mean over its samples.
 *
 * @param data inputs x, each with the targets t; at least one
 * @param loss how wrong one output is, `loss.value(y, t)`
 */
export function datasetLoss(
  net: Network,
  data: Sample[],
  loss: Loss = mse,
): number {
  // TODO: ask for every sample, and take the mean. (Until then all
  // networks look perfect.)
  return 0;
}

/**
 * Which way the loss on one sample grows for every weight and every
 * bias, and how steeply: measured, by nudging each of them both ways.
 *
 * @param net it is as before when this returns
 * @returns for each layer `dW`, in the shape of its W, and `db`, in that
 *          of its b
 */
export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): Gradients[] {
  // TODO: nudge, look, put back; number after number.
  return [];
}
