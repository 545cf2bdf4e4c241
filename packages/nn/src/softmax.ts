import { notEmpty, sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";

// #region S1
/**
 * Scores to probabilities: eᶻⁱ / Σ eᶻʲ. All positive, in the scores'
 * order, and 1 in sum.
 *
 * Adding the same number to every score changes nothing; so the largest
 * is made 0 first, and no power overflows.
 */
export function softmax(z: Vec): Vec {
  notEmpty("softmax", "z", z);
  const largest = Math.max(...z);
  const powers = z.map((zi) => Math.exp(zi - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
// #endregion S1

// #region S2
/**
 * Cross-entropy of softmax, on raw scores `y`: Σ tᵢ (log Σ eʸʲ − yᵢ), a
 * sum over classes. For a one-hot `t` that is −log of the probability
 * of the right class. `t` may be soft, if it is 1 in sum.
 *
 * The logarithm is never taken of a probability that may have become 0:
 * log Σ eʸʲ = m + log Σ eʸʲ⁻ᵐ with the largest score m. The slopes of
 * logarithm and softmax cancel to softmax(y) − t.
 * Source: Bishop, Pattern Recognition and Machine Learning (2006), eqs.
 * 4.108 and 4.109.
 */
export const softmaxCrossEntropy = {
  value(y: Vec, t: Vec): number {
    sameLength("softmaxCrossEntropy.value", "y", y, "t", t);
    notEmpty("softmaxCrossEntropy.value", "y", y);
    const largest = Math.max(...y);
    const sum = y.reduce((s, yi) => s + Math.exp(yi - largest), 0);
    const logSum = largest + Math.log(sum);
    return t.reduce((loss, ti, i) => loss + ti * (logSum - y[i]), 0);
  },
  grad(y: Vec, t: Vec): Vec {
    sameLength("softmaxCrossEntropy.grad", "y", y, "t", t);
    return softmax(y).map((p, i) => p - t[i]);
  },
};
// #endregion S2
