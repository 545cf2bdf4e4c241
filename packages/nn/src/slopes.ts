import type { Pair, Vec } from "./types.ts";

// #region RB1
/**
 * The slope of `f` at `x`, measured: the rise from a little before to a
 * little after, (f(x + h) − f(x − h)) / 2h. Exact for quadratics;
 * otherwise wrong by about h²/6 times the third derivative.
 *
 * The default `h` is near the cube root of the machine's precision,
 * where that error and the digits lost by subtracting are equally
 * small. Source: Press et al., Numerical Recipes, 3rd ed. (2007), 5.7.
 */
export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
// #endregion RB1

// #region RB2
/** x², whose slope is 2x. */
export const square: Pair = {
  f: (x) => x * x,
  df: (x) => 2 * x,
};

/** e⁻ˣ, whose slope is −e⁻ˣ: it falls, so the slope is negative. */
export const decay: Pair = {
  f: (x) => Math.exp(-x),
  df: (x) => -Math.exp(-x),
};

/** 1 / (1 + x²), whose slope is −2x / (1 + x²)². */
export const bell: Pair = {
  f: (x) => 1 / (1 + x * x),
  df: (x) => (-2 * x) / (1 + x * x) ** 2,
};
// #endregion RB2

// #region RB3
/**
 * Two functions one after the other, `outer(inner(x))`. Slopes multiply
 * (the chain rule), each taken at what its own function receives:
 * outer′(inner(x)) · inner′(x).
 */
export function chain(outer: Pair, inner: Pair): Pair {
  return {
    f: (x) => outer.f(inner.f(x)),
    df: (x) => outer.df(inner.f(x)) * inner.df(x),
  };
}
// #endregion RB3

// #region RB4
/**
 * The gradient of `f` at `p`: its slope along every coordinate, each
 * measured by nudging that one alone. As long as `p`; calls `f` twice
 * per coordinate.
 */
export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => slope((x) => f(p.with(i, x)), pi));
}

/**
 * Gradient descent: `steps` times, a step against the gradient. Returns
 * the point that is reached; `p` stays where it is.
 * Source: Cauchy, Comptes Rendus 25 (1847), pp. 536–538.
 *
 * @param lr the learning rate: how far to go per unit of slope
 */
export function descend(
  f: (p: Vec) => number,
  p: Vec,
  lr: number,
  steps: number,
): Vec {
  let here = [...p];
  for (let step = 0; step < steps; step++) {
    const uphill = gradient(f, here);
    here = here.map((x, i) => x - lr * uphill[i]);
  }
  return here;
}
// #endregion RB4
