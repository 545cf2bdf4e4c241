import type { Vec } from "./types.ts";

// #region 2.1
/**
 * The leaky rectifier: z above 0, α z below. The leak keeps a slope on
 * both sides, so that a neuron that is silent can still learn. Its
 * slope at the corner itself does not exist; we say 1.
 *
 * Source: Maas, Hannun & Ng, Rectifier Nonlinearities Improve Neural
 * Network Acoustic Models, ICML workshop (2013).
 *
 * @param alpha the slope below 0, from 0 (no leak) to 1 (a line)
 */
export function leakyRelu(alpha = 0.1) {
  return {
    name: `leakyRelu(${alpha})`,
    f(z: number): number {
      return z < 0 ? alpha * z : z;
    },
    // #region 3.3
    df(z: number): number {
      return z < 0 ? alpha : 1;
    },
    // #endregion 3.3
  };
}

/** Bends every number of `z` by itself. As long as `z`, and new. */
export function applyTo(f: (z: number) => number, z: Vec): Vec {
  return z.map((zi) => f(zi));
}
// #endregion 2.1

// #region 2.2
/**
 * The sigmoid, 1 / (1 + e⁻ᶻ): any number to one between 0 and 1. Where
 * e⁻ᶻ overflows, the quotient is 0, as it should be.
 *
 * Its slope s (1 − s) is at most a quarter, and nearly 0 far from 0.
 */
export const sigmoid = {
  name: "sigmoid",
  f(z: number): number {
    return 1 / (1 + Math.exp(-z));
  },
  // #region 3.3
  df(z: number): number {
    const s = sigmoid.f(z);
    return s * (1 - s);
  },
  // #endregion 3.3
};
// #endregion 2.2
