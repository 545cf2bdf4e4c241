import type { Standing } from "./peers/peer.ts";

/** After how many updates the peers' numbers are compared. */
export const STEPS = [1, 10, 100];

/**
 * The largest difference between two peers in any loss, weight or bias.
 *
 * @throws Error if one has numbers where the other has none
 */
export function largestDifference(
  ours: readonly Standing[],
  theirs: readonly Standing[],
): number {
  const [a, b] = [numbersOf(ours), numbersOf(theirs)];
  if (a.length !== b.length)
    throw new Error(`${a.length} numbers against ${b.length}`);
  const differences = a.map((value, k) => Math.abs(value - b[k]!));
  // One by one: too many numbers for one Math.max(...). NaN stays NaN.
  return differences.reduce((a, b) => Math.max(a, b), 0);
}

function numbersOf(standings: readonly Standing[]): number[] {
  return standings.flatMap(({ step, loss, weights }) => [
    step,
    loss,
    ...weights.flatMap(({ W, b }) => [...W.flat(), ...b]),
  ]);
}
