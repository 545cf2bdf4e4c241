/** What repeated measurements came to. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws Error if nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error("spreadOf: nothing was measured.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [Math.floor(middle), Math.ceil(middle)];
  return {
    min: sorted[0]!,
    median: (sorted[low]! + sorted[high]!) / 2,
    max: sorted.at(-1)!,
  };
}
