/** What several runs came to: their mean, and how far they lie apart. */
export interface Spread {
  readonly mean: number;
  /** The sample's standard deviation, with n − 1; 0 for a single run. */
  readonly deviation: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  return { mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 };
}

/** Shares as people write them: "93.4 ± 0.2 %". */
export function tellShares(shares: readonly number[]): string {
  const { mean, deviation } = spreadOf(shares);
  return `${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)} %`;
}
