/** One exposure: a list of numbers that a pass left behind. */
export interface Frame {
  /** How it is written in code: "xs[0]". */
  readonly name: string;
  /** What it is, by hand below it: "the input". */
  readonly note: string;
  /** As many as the frame has room for; it is blank without. */
  readonly numbers?: readonly (number | undefined)[] | undefined;
  /** How many numbers it has room for. */
  readonly size: number;
  /**
   * What came by in the other direction, in a second ink beside the
   * numbers: the blame of a backward pass.
   */
  readonly second?: readonly (number | undefined)[] | undefined;
  /** Raw sums: their frames have a dashed rim. */
  readonly raw?: boolean;
}

/** The frame that an arrow key leads to from frame `k`. */
export function neighbor(
  key: string,
  k: number,
  frames: number,
): number | undefined {
  const to = k + ({ ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0);
  if (key === "Home") return 0;
  if (key === "End") return frames - 1;
  return to === k || to < 0 || to >= frames ? undefined : to;
}
