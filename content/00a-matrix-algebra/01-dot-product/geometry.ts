import { clamp, type Point } from "@handmade/figures/geometry.ts";
import { plane } from "@handmade/figures/plane.ts";

/** The sheet on which both arrows and their rectangle are drawn. */
export const sheet = plane(4, 360);

/** An arrow's numbers go from −3 to 3, in halves. */
export const reach = 3;

/** The nearest place an arrow may point to. */
export function settle([x, y]: Point): Point {
  const half = (v: number) =>
    clamp(Math.round(2 * v) / 2, [-reach, reach]);
  return [half(x), half(y)];
}

/** What a throws on the line of b, and the area it makes with b. */
export interface Shadow {
  /** Where the shadow of a ends, on the line of b. */
  readonly foot: Point;
  /** How long it is; below 0 if it falls away from b. */
  readonly length: number;
  /** A rectangle: the shadow is one side, the other as long as b. */
  readonly corners: readonly Point[];
}

/** Undefined if b is 0: then it has no line to fall on. */
export function shadow(a: Point, b: Point): Shadow | undefined {
  const long = Math.hypot(...b);
  if (long === 0) return;
  const share = (a[0] * b[0] + a[1] * b[1]) / long ** 2;
  const foot: Point = [share * b[0], share * b[1]];
  // On the side of b that a is not on, so that they do not overlap.
  const side = b[0] * a[1] - b[1] * a[0] >= 0 ? 1 : -1;
  const out: Point = [side * b[1], -side * b[0]];
  return {
    foot,
    length: share * long,
    corners: [[0, 0], foot, [foot[0] + out[0], foot[1] + out[1]], out],
  };
}

/** Both ends of the line through b, where it leaves the sheet. */
export function lineOf([x, y]: Point): readonly [Point, Point] {
  const far = 4 / Math.max(Math.abs(x), Math.abs(y));
  return [
    [-far * x, -far * y],
    [far * x, far * y],
  ];
}
