import { linear, type Point } from "@handmade/figures/geometry.ts";

/** The size of the drawing, in SVG units. */
export const [width, height] = [360, 330];

/** What goes in and what comes out, at most. */
export const reach = 4;

/** Where a number lies from left to right, in curve and lines alike. */
export const across = linear([-reach, reach], [24, width - 24]);

/** How high the curve stands: 0 in the middle of its part. */
export const up = linear([-reach, reach], [214, 14]);

/** The heights of the two number lines: before the bend and after. */
export const [beforeAt, afterAt] = [250, 308];

/** Where the curve is asked for: every tenth, the corner among them. */
export const grid: readonly number[] = Array.from(
  { length: 2 * reach * 10 + 1 },
  (_, k) => (k - reach * 10) / 10,
);

/** A layer's raw sums, some on each side of 0. */
export const population: readonly number[] = [
  -3.6, -2.8, -1.9, -1.1, -0.4, 0.5, 1.3, 2.2, 3.1,
];

/**
 * The curve through what was answered, in pieces: it is broken where
 * there is no number, and where it would leave the drawing.
 */
export function pieces(
  answers: readonly (number | undefined)[],
): Point[][] {
  const found: Point[][] = [[]];
  for (const [k, y] of answers.entries())
    if (y === undefined || Math.abs(y) > reach) found.push([]);
    else found.at(-1)!.push([across(grid[k]!), up(y)]);
  return found.filter((piece) => piece.length > 0);
}
