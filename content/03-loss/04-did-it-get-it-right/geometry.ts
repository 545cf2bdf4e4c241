import { linear, type Point } from "@handmade/figures/geometry.ts";
import { span } from "./scores.ts";

/** The size of the drawing, in SVG units. */
export const [width, height] = [420, 262];

const foot = 40;

/** How high a score stands. */
export const up = linear(span, [height - foot, 12]);

/** The score that stands at this height. */
export const scoreAt = linear([height - foot, 12], span);

/** Where bar `k` of ten stands. */
export const across = (k: number): number => 34 + k * 40;

/** Half of a bar's width. */
export const half = 13;

/** A bar's rectangle: from 0 up, or hanging down. */
export function bar(k: number, score: number) {
  const [y, zero] = [up(score), up(0)];
  return {
    x: across(k) - half,
    y: Math.min(y, zero),
    width: 2 * half,
    height: Math.abs(y - zero),
  };
}

/** A bracket from the second's height to the winner's, beside the winner. */
export function lead(
  scores: readonly number[],
  winner: number,
  second: number,
): Point[] {
  // The bracket stands on the side where there is paper.
  const side = winner < scores.length - 1 ? 1 : -1;
  const x = across(winner) + side * (half + 3);
  const [top, low] = [up(scores[winner]!), up(scores[second]!)];
  return [
    [x, top],
    [x + side * 5, top],
    [x + side * 5, low],
    [x, low],
  ];
}
