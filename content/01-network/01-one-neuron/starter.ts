import type { Vec } from "./types.ts";

/**
 * What one neuron says: every input times its weight, all of it added,
 * and the bias once.
 *
 * @param x the inputs
 * @param w one weight for each input, in the same order
 * @param b the bias
 * @returns one number, not yet squashed: positive, negative or 0
 */
export function neuron(x: Vec, w: Vec, b: number): number {
  // TODO: let every input vote. (Until then nobody has an opinion.)
  return 0;
}
