/** How far apart two numbers may be and still count as equal. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/**
 * For values computed in JavaScript numbers: engines differ by 1-2 units
 * in the last place (about 4e-16), and any order of summation is right
 * (n terms: about n * 1e-16). 1e-9 leaves room for every formula we
 * know and is still far below the mildest wrong program.
 */
export const elementwise: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/**
 * For gradients against a central difference with h = 1e-5. The
 * difference itself is off by about h²/6 = 2e-11 (truncation) and
 * 1e-16/h = 1e-11 (rounding), relative to values of size 1; 1e-6 holds
 * for values 0.05-10 with room to spare, and a gradient that is 0.1 %
 * too large still fails.
 */
export const gradients: Tolerance = { relative: 1e-6, absolute: 1e-9 };

let factor = 1;

/**
 * Judges with every tolerance multiplied: how far a verdict is from
 * being another one. `judge` must not wait for anything.
 */
export function withTolerances<T>(times: number, judge: () => T): T {
  const before = factor;
  factor = times;
  try {
    return judge();
  } finally {
    factor = before;
  }
}

/**
 * `|got - wanted| <= absolute + relative * |wanted|`. An infinity is near
 * itself and nothing else; NaN is near nothing. -0 is 0.
 */
export function near(
  got: number,
  wanted: number,
  { relative, absolute }: Tolerance = elementwise,
): boolean {
  if (got === wanted) return true;
  if (!Number.isFinite(wanted)) return false;
  const distance = Math.abs(got - wanted);
  return distance <= factor * (absolute + relative * Math.abs(wanted));
}
