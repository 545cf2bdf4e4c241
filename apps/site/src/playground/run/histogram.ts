/** How numbers are spread. */
export interface Histogram {
  /** The bars reach from −reach to reach: a power of two. */
  readonly reach: number;
  /** Numbers in each of {@link BARS} bars; 0 is in the middle one. */
  readonly counts: readonly number[];
  /** Numbers in all, those that are not finite left out. */
  readonly total: number;
  readonly mean: number;
  readonly deviation: number;
}

export const BARS = 21;

/**
 * Counts the numbers of all lists in bars of equal width. The reach is
 * the power of two that holds all of them, so that it seldom changes
 * from frame to frame.
 */
export function histogramOf(lists: readonly ArrayLike<number>[]): Histogram {
  let [total, sum, most] = [0, 0, 0];
  each(lists, (value) => {
    total += 1;
    sum += value;
    most = Math.max(most, Math.abs(value));
  });
  const mean = total > 0 ? sum / total : 0;
  const reach = most > 0 ? 2 ** Math.ceil(Math.log2(most)) : 1;
  const counts = new Array<number>(BARS).fill(0);
  let squares = 0;
  each(lists, (value) => {
    const bar = Math.floor(((value / reach + 1) / 2) * BARS);
    counts[Math.min(bar, BARS - 1)]! += 1;
    squares += (value - mean) ** 2;
  });
  const deviation = total > 0 ? Math.sqrt(squares / total) : 0;
  return { reach, counts, total, mean, deviation };
}

function each(
  lists: readonly ArrayLike<number>[],
  what: (value: number) => void,
): void {
  for (const list of lists)
    for (let i = 0; i < list.length; i++)
      if (Number.isFinite(list[i])) what(list[i]!);
}
