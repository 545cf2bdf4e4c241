import { softmax, softmaxCrossEntropy } from "./softmax.ts";
import type { Vec } from "./types.ts";

// #region D1
/**
 * Probabilities at a temperature: softmax of scores / T. At T = 1 it is
 * softmax; the warmer, the nearer to equal shares, and the more is seen
 * of what comes second.
 *
 * Source: Hinton, Vinyals & Dean, arXiv:1503.02531 (2015), eq. 1.
 *
 * @throws Error if T is not above 0
 */
export function softTargets(scores: Vec, T: number): Vec {
  return softmax(warmed(scores, T));
}

/**
 * How far a student's scores `y` are from a teacher's scores `t`, both
 * at temperature T: T² times cross-entropy. Its slopes are
 * T (softTargets(y, T) − softTargets(t, T)); without T² they would
 * shrink as 1 / T², and the warmer, the slower one would learn.
 *
 * Source: Hinton, Vinyals & Dean, arXiv:1503.02531 (2015), section 2.
 *
 * @throws Error if T is not above 0
 */
export function distillLoss(T: number) {
  return {
    /** Read by the engine. */
    temperature: T,
    value(y: Vec, t: Vec): number {
      const taught = softTargets(t, T);
      return T * T * softmaxCrossEntropy.value(warmed(y, T), taught);
    },
    grad(y: Vec, t: Vec): Vec {
      const taught = softTargets(t, T);
      const slopes = softmaxCrossEntropy.grad(warmed(y, T), taught);
      return slopes.map((slope) => T * slope);
    },
  };
}

function warmed(scores: Vec, T: number): Vec {
  if (!(T > 0))
    throw new Error(`softTargets: T is ${T}; it must be above 0.`);
  return scores.map((score) => score / T);
}
// #endregion D1
