import type { Point } from "./geometry.ts";

/**
 * How a drawing lies on the screen: a `DOMMatrix` without turning, as
 * `getScreenCTM` gives it.
 */
interface OnScreen {
  readonly a: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** A place on the screen in the units of the drawing under it. */
export function inUnitsOf({ a, d, e, f }: OnScreen, [x, y]: Point): Point {
  return [(x - e) / a, (y - f) / d];
}
