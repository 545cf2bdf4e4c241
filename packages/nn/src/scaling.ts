import { notEmpty, sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";

// #region S4
/** What training pictures were like, pixel by pixel. */
export interface Scaler {
  mean: Vec;
  /** The standard deviation; 1 where all pictures are alike. */
  std: Vec;
}

/**
 * Each pixel's mean and standard deviation over the training pictures,
 * dividing by how many there are. A pixel that is the same in all of
 * them has nothing to divide by: its `std` is 1, so that it becomes 0.
 *
 * @throws Error if there is no picture, or their lengths differ
 */
export function fitScaler(train: { x: Vec }[]): Scaler {
  notEmpty("fitScaler", "train", train);
  const { x: first } = train[0];
  for (const { x } of train)
    sameLength("fitScaler", "the first x", first, "another", x);
  const columns = first.map((_, i) => train.map(({ x }) => x[i]));
  const mean = columns.map((values) => meanOf(values));
  const std = columns.map((values, i) =>
    values.every((v) => v === values[0])
      ? 1
      : Math.sqrt(meanOf(values.map((v) => (v - mean[i]) ** 2))),
  );
  return { mean, std };
}

/** A picture as the scaler sees it: (x − mean) / std, by pixel. */
export function applyScaler({ mean, std }: Scaler, x: Vec): Vec {
  sameLength("applyScaler", "the scaler", mean, "x", x);
  return x.map((xi, i) => (xi - mean[i]) / std[i]);
}

function meanOf(values: Vec): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}
// #endregion S4
