import type { Mat, Vec } from "./types.ts";

/**
 * Carries blame back through a layer's weights, to what came in.
 *
 * @param W     the layer's weights: one row per neuron, one column per
 *              input
 * @param delta the blame of each neuron's raw sum z
 * @returns one number per input: how fast the loss grows with it
 */
export function backThrough(W: Mat, delta: Vec): Vec {
  // TODO: pass it on. (Until then the blame stops here.)
  return [];
}
