import {
  clamp,
  linear,
  type Point,
  polyline,
  type Span,
} from "@handmade/figures/geometry.ts";
import { arrow } from "@handmade/figures/plane.ts";
import { grid, leads } from "./duel.ts";

/** A panel of ten arrows: slopes from −1 to 1. */
export const arrows = { width: 600, height: 150 };
const paper: Span = [-1.05, 1.05];
export const up = linear(paper, [arrows.height - 26, 6]);
export const across = (k: number): number => 50 + 58 * k;

/** An arrow from the line of 0, as long as the slope. */
export function slopeArrow(k: number, slope: number) {
  const tip: Point = [across(k), up(clamp(slope, paper))];
  return {
    ...arrow([across(k), up(0)], tip, 9),
    sign: slope < 0 ? -1 : 1,
  };
}

/** A panel of two curves over the lead. */
export const plot = { width: 290, height: 190 };
export const toX = linear(leads, [26, plot.width - 8]);
export const toY = (top: number) =>
  linear([0, top], [plot.height - 34, 22]);

/** Path data through the values that are there, clamped to the panel. */
export function line(
  values: readonly (number | undefined)[],
  top: number,
): string {
  const y = toY(top);
  const points = values.flatMap((v, k): Point[] =>
    v === undefined ? [] : [[toX(grid[k]!), y(clamp(v, [0, top]))]],
  );
  return points.length > 1 ? polyline(points) : "";
}
