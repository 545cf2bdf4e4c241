import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { numericalGradient } from "./numerical.ts";
import type { Loss, Network, Vec } from "./types.ts";

/** Where in a network a parameter stands; a bias has `j` −1. */
export interface Place {
  layer: number;
  i: number;
  j: number;
}

// #region 4.6
/**
 * Compares backpropagation with nudging, parameter by parameter, and
 * finds the worst. Relative error: |a − n| / (|a| + |n|), with 1e-8 for
 * sums below that. About 1e-7 is what rounding leaves; above 1e-4,
 * suspect a bug, or an activation's corner within the nudge.
 */
export function gradCheck(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): { maxRelError: number; worst: Place } {
  const analytic = backward(net, forwardTrace(net, x), t, loss);
  const measured = numericalGradient(net, x, t, loss);
  let maxRelError = -1;
  let worst: Place = { layer: 0, i: 0, j: 0 };

  const compare = (a: number, n: number, place: Place): void => {
    const size = Math.max(1e-8, Math.abs(a) + Math.abs(n));
    const error = Math.abs(a - n) / size;
    // Written so that NaN, which is never larger, counts as worst.
    if (Number.isNaN(maxRelError) || error <= maxRelError) return;
    maxRelError = error;
    worst = place;
  };
  analytic.forEach(({ dW, db }, layer) => {
    const { dW: nW, db: nb } = measured[layer];
    db.forEach((a, i) => {
      dW[i].forEach((w, j) => {
        compare(w, nW[i][j], { layer, i, j });
      });
      compare(a, nb[i], { layer, i, j: -1 });
    });
  });
  return { maxRelError, worst };
}
// #endregion 4.6
