import { asNumber } from "@handmade/figures/answers.ts";
import { bell, decay, type Pair, square } from "@handmade/nn";

/** A pair under the name the learner gives it. */
interface Named {
  readonly name: string;
  readonly pair: Pair;
  readonly title: string;
}

export const pairs: readonly Named[] = [
  { name: "square", pair: square, title: "square" },
  { name: "decay", pair: decay, title: "decay" },
  { name: "bell", pair: bell, title: "bell" },
];

/** Where both curves are asked for: every tenth from −3 to 3. */
export const grid: readonly number[] = Array.from(
  { length: 61 },
  (_, k) => (k - 30) / 10,
);

/** The number of the grid's place next to x. */
export const placeOf = (x: number): number =>
  Math.min(Math.max(Math.round(x * 10) + 30, 0), grid.length - 1);

/** What a pair says at every place of the grid. */
export interface Said {
  readonly f: readonly unknown[];
  readonly df: readonly unknown[];
}

/**
 * How steep the drawn curve is at a place: between its neighbors, so
 * only good for seeing. Undefined at the ends.
 */
export function seenSlope(
  f: readonly unknown[],
  at: number,
): number | undefined {
  const [before, after] = [asNumber(f[at - 1]), asNumber(f[at + 1])];
  if (before === undefined || after === undefined) return;
  return (after - before) / 0.2;
}
