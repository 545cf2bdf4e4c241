import type { Network, Trace, Vec } from "./types.ts";

/**
 * A forward pass that remembers what happened.
 *
 * @param net layers, in the order in which they speak; at least one
 * @param x   what the first layer hears
 * @returns xs: the input, then what each layer said;
 *          zs: the raw sums of each layer, before the bend
 */
export function forwardTrace(net: Network, x: Vec): Trace {
  // TODO: one exposure per layer. (Until then the film is blank.)
  return { xs: [], zs: [] };
}
