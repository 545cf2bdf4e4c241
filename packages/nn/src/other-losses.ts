import { sigmoid } from "./activations.ts";
import { notEmpty, sameLength } from "./lengths.ts";
import { softplus } from "./shelf.ts";
import type { Vec } from "./types.ts";

// #region X2
/** Mean absolute error: Σ |yᵢ − tᵢ| / n. Its slope at 0 is 0. */
export const mae = meanOver("mae", {
  value: (y, t) => Math.abs(y - t),
  grad: (y, t) => Math.sign(y - t),
});

/**
 * Squared where the miss is small and straight where it is large, so
 * that one wild sample does not rule: half the square up to δ, and from
 * there on a line with the slope it had.
 *
 * Source: Huber, Robust Estimation of a Location Parameter, Annals of
 * Mathematical Statistics 35 (1964).
 *
 * @param delta where the line begins, above 0
 */
export function huber(delta = 1) {
  if (!(delta > 0))
    throw new Error(`huber: delta is ${delta}; it must be above 0.`);
  const held = (miss: number) =>
    Math.max(-delta, Math.min(miss, delta));
  const mean = meanOver("huber", {
    value: (y, t) => {
      const near = held(y - t);
      return near * (y - t - near / 2);
    },
    grad: (y, t) => held(y - t),
  });
  return { ...mean, delta };
}

/**
 * Binary cross-entropy of the sigmoid, on raw scores; each t from 0 to
 * 1. With softplus no probability is ever 0 before its logarithm:
 * −t log σ(y) − (1 − t) log(1 − σ(y)) = softplus(y) − t y.
 *
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eq.
 * 4.90.
 */
export const bce = meanOver("bce", {
  value: (y, t) => softplus.f(y) - t * y,
  grad: (y, t) => sigmoid.f(y) - t,
});

/**
 * Hinge loss for wants of −1 and +1: nothing once y is on the right
 * side by 1, a straight line before. Its slope at the corner is 0.
 *
 * Source: Cortes & Vapnik, Support-Vector Networks, Machine Learning 20
 * (1995).
 */
export const hinge = meanOver("hinge", {
  value: (y, t) => Math.max(0, 1 - t * y),
  grad: (y, t) => (t * y < 1 ? -t : 0),
});
/** What one output costs, and which way. */
interface Each {
  value(y: number, t: number): number;
  grad(y: number, t: number): number;
}

/** The mean of `each` over the n outputs. */
function meanOver(name: string, each: Each) {
  return {
    value(y: Vec, t: Vec): number {
      sameLength(`${name}.value`, "y", y, "t", t);
      notEmpty(`${name}.value`, "y", y);
      const sum = y.reduce((s, yi, i) => s + each.value(yi, t[i]), 0);
      return sum / y.length;
    },
    grad(y: Vec, t: Vec): Vec {
      sameLength(`${name}.grad`, "y", y, "t", t);
      return y.map((yi, i) => each.grad(yi, t[i]) / y.length);
    },
  };
}
// #endregion X2
