import type { Vec } from "./types.ts";

/** What training pictures were like, pixel by pixel. */
interface Scaler {
  mean: Vec;
  std: Vec;
}

/**
 * Looks at the training pictures, and only at them.
 *
 * @param train pictures x of one length, at least one
 * @returns for each pixel its mean over all pictures, and its standard
 *          deviation, dividing by how many pictures there are
 */
export function fitScaler(train: { x: Vec }[]): Scaler {
  // TODO: pixel by pixel. (Until then it has seen nothing.)
  return { mean: [], std: [] };
}

/**
 * Any picture, as the training pictures would see it.
 *
 * @returns a new list: each pixel less its mean, by its deviation; 0
 *          for a pixel that is what it was in all training pictures
 */
export function applyScaler(scaler: Scaler, x: Vec): Vec {
  // TODO: and nobody is divided by 0.
  return [];
}
