import {
  clamp,
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";

/** Outputs can be moved from −½ to 1½; the targets are 0 or 1. */
export const domain: Span = [-0.5, 1.5];

/** Arrows may be longer than that: what the paper has room for. */
const paper: Span = [-1.5, 2.5];

/** SVG units for 1: an output's slope is drawn to the same scale. */
export const unit = 80;

const margin = { top: 10, left: 26, bottom: 36 };
const column = 186;

export const height =
  margin.top + unit * (paper[1] - paper[0]) + margin.bottom;

export const width = (outputs: number): number =>
  margin.left + outputs * column;

/** How high a value stands. */
export const up = linear(paper, [height - margin.bottom, margin.top]);

/** Where the output of column `k` goes up and down. */
export const across = (k: number): number =>
  margin.left + 84 + k * column;

/** A slope as an arrow: where it begins, ends, and its two barbs. */
export interface Arrow {
  readonly from: Point;
  readonly to: Point;
  readonly barbs: readonly [Point, Point];
  readonly sign: -1 | 1;
  /** Whether the paper ends before the arrow does. */
  readonly cut: boolean;
}

/**
 * From output `k` toward a larger loss, as long as the slope; undefined
 * for a slope of 0, which points nowhere.
 */
export function arrow(
  k: number,
  y: number,
  slope: number,
): Arrow | undefined {
  if (slope === 0) return;
  const sign = slope > 0 ? 1 : -1;
  const end = clamp(y + slope, paper);
  const [x, tip] = [across(k), up(end)];
  const barb = Math.min(11, Math.abs(tip - up(y)));
  return {
    from: [x, up(y)],
    to: [x, tip],
    barbs: [
      [x - 0.7 * barb, tip + sign * barb],
      [x + 0.7 * barb, tip + sign * barb],
    ],
    sign,
    cut: end !== y + slope,
  };
}

/** The nearest value that can be drawn, on a grid of twentieths. */
export const settle = (v: number): number =>
  Math.round(clamp(v, domain) * 20) / 20;

/** The slopes, if the answer is one number for each output. */
export function slopesIn(
  answer: unknown,
  outputs: number,
): readonly number[] | undefined {
  return Array.isArray(answer) &&
    answer.length === outputs &&
    answer.every((slope) => Number.isFinite(slope))
    ? answer
    : undefined;
}
