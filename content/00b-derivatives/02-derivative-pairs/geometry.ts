import { asNumber } from "@handmade/figures/answers.ts";
import {
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import { grid } from "./pairs.ts";

/** SVG units for 1: the same in both directions above, so that a
 * tangent is as steep as it looks. */
const unit = 50;
const spanX: Span = [-3, 3];

/** What there is room for above (how high) and below (how steep). */
const heights: Span = [-1, 3.2];
const slopes: Span = [-2.6, 2.6];

export const width = unit * (spanX[1] - spanX[0]) + 32;
const gap = 22;
const above = unit * (heights[1] - heights[0]);
const below = 0.7 * unit * (slopes[1] - slopes[0]);
export const height = above + gap + below;

export const toX = linear(spanX, [8, width - 24]);
export const toHeight = linear(heights, [above, 0]);
export const toSlope = linear(slopes, [height, above + gap]);

/** The two papers, as rectangles that clip. */
export const papers = {
  above: { y: 0, height: above },
  below: { y: above + gap, height: below },
} as const;

/** A line as steep as `slope` through a place, half a unit of paper or
 * more to each side. */
export function tangent(
  x: number,
  y: number,
  slope: number,
): readonly [Point, Point] {
  // Steep ones are as long on paper as level ones.
  const half = 1.3 / Math.hypot(1, slope);
  const end = (side: number): Point => [
    toX(x + side * half),
    toHeight(y + side * half * slope),
  ];
  return [end(-1), end(1)];
}

/** One stretch of the slope's curve, all of it on one side of 0. */
export interface Stretch {
  readonly negative: boolean;
  readonly points: readonly Point[];
}

/**
 * The curve through what was answered, broken where there is no number
 * and, if the sides are to differ, where it crosses 0.
 */
export function stretches(
  answers: readonly unknown[],
  toY: (y: number) => number,
  sides: boolean,
): Stretch[] {
  const found: { negative: boolean; points: Point[] }[] = [];
  let last: { x: number; y: number } | undefined;
  for (const [k, answer] of answers.entries()) {
    const y = asNumber(answer);
    const x = grid[k]!;
    if (y === undefined) {
      last = undefined;
      continue;
    }
    const negative = sides && y < 0;
    const here: Point = [toX(x), toY(y)];
    const stretch = found.at(-1);
    if (last && stretch && stretch.negative === negative)
      stretch.points.push(here);
    else {
      const points = [here];
      if (last && stretch) {
        const crossing =
          last.x - (last.y * (x - last.x)) / (y - last.y);
        const middle: Point = [toX(crossing), toY(0)];
        stretch.points.push(middle);
        points.unshift(middle);
      }
      found.push({ negative, points });
    }
    last = { x, y };
  }
  return found;
}
