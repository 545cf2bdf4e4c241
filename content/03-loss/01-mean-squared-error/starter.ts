import type { Vec } from "./types.ts";

/**
 * Mean squared error: how far the outputs are from their targets, as
 * one number.
 */
export const mse = {
  /**
   * @param y the outputs of a network
   * @param t the targets: what the outputs should have been
   * @returns the mean of the squared errors, 0 only if y and t are equal
   * @throws Error naming both lengths if y and t are not equally long
   */
  value(y: Vec, t: Vec): number {
    // TODO: compare every output with its target. (Until then each
    // network is perfect, and none has any reason to learn.)
    return 0;
  },
};
