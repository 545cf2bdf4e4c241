import type { Mat, Network, Random, Vec } from "./types.ts";

/**
 * He's start: deviation √(2 / nIn), for layers of rectifiers.
 *
 * @param rng draws the next number, from 0 up to but not including 1
 * @returns nOut rows of nIn weights around 0
 */
export function heInit(nIn: number, nOut: number, rng: Random): Mat {
  // TODO: draw them. (Until then there are no neurons.)
  return [];
}

/** Xavier's start: deviation √(2 / (nIn + nOut)), otherwise alike. */
export function xavierInit(
  nIn: number,
  nOut: number,
  rng: Random,
): Mat {
  // TODO: the same with another deviation.
  return [];
}

/**
 * How far a signal spreads on its way.
 *
 * @param data the samples that are sent through the network
 * @returns for each layer the standard deviation of its activations,
 *          those of all its neurons and all samples together
 */
export function activationSpread(
  net: Network,
  data: { x: Vec }[],
): Vec {
  // TODO: what does each layer say, and how far apart is it?
  return [];
}
