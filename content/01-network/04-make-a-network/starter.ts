import type { Activation, Layer, Network, Random } from "./types.ts";

/**
 * A layer of `nOut` neurons that each hear `nIn` numbers.
 *
 * @param act what bends the neurons' sums (chapter 2); keep it as it is
 * @param rng draws the next number, from 0 up to but not including 1
 * @returns W with one row per neuron, drawn around 0; b with one number
 *          per neuron; and act
 */
export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  // TODO: draw the weights. (Until then there are no neurons.)
  return { W: [], b: [], act };
}

/**
 * Layers in a row: [784, 16, 16, 10] hears 784 numbers, has two layers
 * of 16 neurons in between, and answers with 10 numbers.
 */
export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  // TODO: one layer for each step from a size to the next.
  return [];
}

/**
 * How many numbers training may change: every weight and every bias.
 *
 * @throws Error if a layer does not hear as many numbers as the one
 *         before it says; it names both
 */
export function countParameters(net: Network): number {
  // TODO: look at every layer, and at what comes before it.
  return 0;
}
