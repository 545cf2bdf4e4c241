import type { Pair } from "./types.ts";

/**
 * Two functions one after the other: what goes in goes through `inner`,
 * and what comes out of it goes through `outer`.
 *
 * @returns the chain as a pair: how high it is, and how steep
 */
export function chain(outer: Pair, inner: Pair): Pair {
  return {
    // TODO: the one, then the other. (Until then nothing comes out.)
    f: (x) => 0,
    // TODO: its slope, from the slopes of the two.
    df: (x) => 0,
  };
}
