/**
 * The slope of a function at one place, measured by nudging: a step to
 * the right, a step to the left, the rise in between over the run.
 *
 * @param f any function of one number
 * @param x the place
 * @param h how long each of the two steps is
 */
export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  // TODO: nudge, and measure. (Until then all is flat.)
  return 0;
}
