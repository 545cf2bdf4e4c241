import { notEmpty, sameLength } from "./lengths.ts";
import type { Vec } from "./types.ts";

// #region 3.1
/**
 * Mean squared error over the n outputs: Σ (yᵢ − tᵢ)² / n. Its gradient
 * is 2 (yᵢ − tᵢ) / n, one number per output.
 *
 * Both throw if `y` and `t` differ in length or are empty.
 */
export const mse = {
  value(y: Vec, t: Vec): number {
    sameLength("mse.value", "y", y, "t", t);
    notEmpty("mse.value", "y", y);
    let sum = 0;
    for (let i = 0; i < y.length; i++) sum += (y[i] - t[i]) ** 2;
    return sum / y.length;
  },
  // #region 3.2
  grad(y: Vec, t: Vec): Vec {
    sameLength("mse.grad", "y", y, "t", t);
    return y.map((yi, i) => (2 * (yi - t[i])) / y.length);
  },
  // #endregion 3.2
};
// #endregion 3.1
