// `f` is borrowed from the library. Once your own has passed exercise
// 2.1, "Start over" puts yours here.
export function leakyRelu(alpha = 0.1) {
  return {
    /** The bend at a corner: what you wrote in 2.1. */
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },

    /**
     * How steep `f` is.
     *
     * @param z the raw sum: the same number that `f` is given
     * @returns the slope of `f` there; at the corner, that of either
     *          side
     */
    df(z: number): number {
      // TODO: the slope at z. (Until then it is flat everywhere.)
      return 0;
    },
  };
}

// `f` is borrowed from the library. Once your own has passed exercise
// 2.2, "Start over" puts yours here.
export const sigmoid = {
  /** The smooth bend: what you wrote in 2.2. */
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },

  /**
   * How steep `f` is.
   *
   * @param z the raw sum: the same number that `f` is given
   * @returns the slope of `f` there, at most a quarter; 0 far out
   */
  df(z: number): number {
    // TODO: the slope at z. (Until then it is flat everywhere.)
    return 0;
  },
};
