import type { Network, Random } from "./types.ts";

/**
 * How the network is to learn: how often it sees every picture, how
 * many pictures share one update, and how long a step is.
 */
export const digitSettings = {
  // TODO: three numbers that work. (Until then it never takes a step.)
  epochs: 0,
  batch: 0,
  lr: 0,
};

/**
 * The network that is to read digits: 784 pixels in, two layers of 16
 * in between, one output per digit.
 *
 * @param rng draws the first weights
 */
export function digitNetwork(rng: Random): Network {
  // TODO: make it. (Until then there is nobody to teach.)
  return [];
}
