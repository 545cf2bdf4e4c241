import type { Layer, Vec } from "./types.ts";

/**
 * What the neurons of a layer say before anything bends it: W x + b.
 *
 * @param layer W has one row per neuron and one column per input, b one
 *              number per neuron
 * @param x     the inputs; every neuron hears all of them
 * @returns one number per neuron, in the order of the rows
 * @throws Error if a row of W and x differ in length; it names both
 */
export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Vec {
  // TODO: ask every neuron. (Until then nobody is in.)
  return [];
}
