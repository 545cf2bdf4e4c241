import type { Digit, Network, Vec } from "./types.ts";

/**
 * Where the largest number stands: who won.
 *
 * @param v at least one number
 * @returns a place, counted from 0; of equals, the first
 * @throws Error if a number is NaN: then nobody won
 */
export function argmax(v: Vec): number {
  // TODO: find the winner. (Until then nobody has one.)
  return -1;
}

/**
 * What a network should say for class k: 1 at place k, 0 elsewhere.
 *
 * @param k a place, counted from 0
 * @param n how many places there are
 * @returns a new list of n numbers
 */
export function oneHot(k: number, n: number): Vec {
  // TODO: put the 1 in its place.
  return [];
}

/**
 * Which share of the data a network gets right.
 *
 * @param data inputs x, each with the label that should win
 * @returns from 0 (none) to 1 (all)
 */
export function accuracy(net: Network, data: Digit[]): number {
  // TODO: let the network speak, and count. What it says about x is
  // `forward(net, x)`; the lesson says where to import it from.
  return 0;
}
