import type { Digit, Network, Random } from "./types.ts";

/**
 * Deals samples into a part to learn from and a part to be tested with:
 * at random, nothing lost, nothing twice.
 *
 * @param data the samples; the list stays as it is
 * @param fraction the share of train, from 0 to 1; its size is rounded
 *        to the nearest whole number
 * @param rng where chance comes from
 */
export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  // TODO: `shuffle` of random.ts is given; the lesson says how to
  // import it. (Until then nobody gets anything.)
  return { train: [], test: [] };
}

/**
 * What was taken for what.
 *
 * @param data pictures x, each with its true label
 * @returns a table with a row and a column for each output of the
 *          network; at [truth][answer], how many
 */
export function confusion(net: Network, data: Digit[]): number[][] {
  // TODO: let the network speak, and count what it answers.
  return [];
}
