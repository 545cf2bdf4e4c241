import { linear, type Point } from "@handmade/figures/geometry.ts";

/** The size of the drawing, in SVG units. */
export const [width, height] = [380, 236];

/** How far the input is shown to either side of 0. */
export const reach = 6;

/** Where an input lies from left to right, and back. */
export const across = linear([-reach, reach], [16, width - 16]);
export const inputAt = linear([16, width - 16], [-reach, reach]);

/** How high an answer stands: 0 and 1 with some room beyond both. */
export const up = linear([0, 1], [200, 24]);

/** Whether an answer has a place on the paper. */
export const onPaper = (y: number): boolean => y > -0.15 && y < 1.12;

/** Where the curve is asked for: every twentieth of an input. */
export const grid: readonly number[] = Array.from(
  { length: 2 * reach * 20 + 1 },
  (_, k) => (k - reach * 20) / 20,
);

/**
 * The curve through what was answered, in pieces: it is broken where
 * there is no number, and where it would leave the drawing.
 */
export function pieces(
  answers: readonly (number | undefined)[],
): Point[][] {
  const found: Point[][] = [[]];
  for (const [k, y] of answers.entries())
    if (y === undefined || !onPaper(y)) found.push([]);
    else found.at(-1)!.push([across(grid[k]!), up(y)]);
  return found.filter((piece) => piece.length > 0);
}

/**
 * Where the answers pass a level for the first time, between two points
 * of the grid; undefined if they never do.
 */
export function crossing(
  answers: readonly (number | undefined)[],
  level: number,
): number | undefined {
  for (let k = 1; k < answers.length; k++) {
    const [before, here] = [answers[k - 1], answers[k]];
    if (before === undefined || here === undefined) continue;
    if (before === here || (before - level) * (here - level) > 0)
      continue;
    const along = (level - before) / (here - before);
    return grid[k - 1]! + along * (grid[k]! - grid[k - 1]!);
  }
  return;
}
