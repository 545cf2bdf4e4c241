import { mse } from "./losses.ts";
import type { Loss, Network, Random, Sample } from "./types.ts";

interface Settings {
  /** How often to go through all the data. */
  epochs: number;
  /** Samples per update; the last batch may hold fewer. */
  batch: number;
  /** The learning rate. */
  lr: number;
  /** Random numbers from 0 to 1, to shuffle with. */
  rng: Random;
  /** Called after every update, if there is somebody to tell. */
  onStep?: (step: {
    epoch: number;
    step: number;
    loss: number;
  }) => void;
  /** Mean squared error if left out. */
  loss?: Loss;
}

/**
 * Trains a network, in place.
 *
 * Every epoch visits every sample once, in a fresh order, and makes one
 * update per batch: a step along the mean of the batch's gradients.
 */
export function train(
  net: Network,
  data: Sample[],
  { epochs, batch, lr, rng, onStep, loss = mse }: Settings,
): void {
  // TODO: shuffle, cut into batches, add up gradients, step.
  // Until then there is a plan, but nobody learns.
}
