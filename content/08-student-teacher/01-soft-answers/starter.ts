import type { Loss, Vec } from "./types.ts";

/**
 * Probabilities at a temperature: softmax of scores / T. Positive, in
 * the scores' order, and 1 in sum.
 */
export function softTargets(scores: Vec, T: number): Vec {
  // TODO
  return [];
}

/**
 * How far a student's scores `y` are from a teacher's scores `t`, both
 * at temperature T: T² times the cross-entropy of their soft answers.
 */
export function distillLoss(T: number): Loss {
  return {
    value(y: Vec, t: Vec): number {
      // TODO
      return 0;
    },
    grad(y: Vec, t: Vec): Vec {
      // TODO: T times (the student's answer − the teacher's).
      return [];
    },
  };
}
