import { notEmpty, sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";

/**
 * The Kullback–Leibler divergence of probabilities `y` from wanted ones
 * `t`: Σ tᵢ log(tᵢ / yᵢ). It is 0 where they agree, never below, and
 * infinite where something wanted is held impossible.
 *
 * On raw scores it has the gradient of `softmaxCrossEntropy`, which
 * differs from it by a sum of `t` alone.
 * Source: Kullback & Leibler, On Information and Sufficiency, Annals of
 * Mathematical Statistics 22 (1951), eq. 2.4.
 */
export const klDivergence = {
  value(y: Vec, t: Vec): number {
    sameLength("klDivergence.value", "y", y, "t", t);
    notEmpty("klDivergence.value", "y", y);
    const terms = t.map((ti, i) =>
      ti === 0 ? 0 : ti * Math.log(ti / y[i]),
    );
    return terms.reduce((sum, term) => sum + term, 0);
  },
  grad(y: Vec, t: Vec): Vec {
    sameLength("klDivergence.grad", "y", y, "t", t);
    return y.map((yi, i) => (t[i] === 0 ? 0 : -t[i] / yi));
  },
};
