import type { Loss, Vec } from "./types.ts";

/** Mean absolute error: the size of each error, in the mean. */
export const mae: Loss = {
  value(y: Vec, t: Vec): number {
    // TODO
    return 0;
  },
  grad(y: Vec, t: Vec): Vec {
    // TODO: one slope for each output.
    return y.map(() => 0);
  },
};

/**
 * Half the square of an error up to delta, and from there on a line
 * that goes on as steeply as the square was there; in the mean.
 *
 * @param delta where the line begins, above 0
 */
export function huber(delta = 1): Loss {
  return {
    value(y: Vec, t: Vec): number {
      // TODO
      return 0;
    },
    grad(y: Vec, t: Vec): Vec {
      // TODO
      return y.map(() => 0);
    },
  };
}

/**
 * Binary cross-entropy. `y` are raw scores, before the sigmoid; `t` are
 * 1 for yes and 0 for no; in the mean.
 */
export const bce: Loss = {
  value(y: Vec, t: Vec): number {
    // TODO: also for scores of ±1000.
    return 0;
  },
  grad(y: Vec, t: Vec): Vec {
    // TODO
    return y.map(() => 0);
  },
};

/** Hinge loss. `t` are +1 for yes and −1 for no; in the mean. */
export const hinge: Loss = {
  value(y: Vec, t: Vec): number {
    // TODO
    return 0;
  },
  grad(y: Vec, t: Vec): Vec {
    // TODO
    return y.map(() => 0);
  },
};
