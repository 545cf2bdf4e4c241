import {
  clamp,
  linear,
  type Span,
} from "@handmade/figures/geometry.ts";

/** Outputs can be drawn from −½ to 1½; the targets are 0 or 1. */
export const domain: Span = [-0.5, 1.5];

/** SVG units for 1 in both directions: only so are squares square. */
export const unit = 92;

const margin = { top: 16, left: 36, bottom: 76 };
const column = 186;

export const height =
  margin.top + unit * (domain[1] - domain[0]) + margin.bottom;

export const width = (outputs: number): number =>
  margin.left + outputs * column;

/** How high a value stands. */
export const up = linear(domain, [
  margin.top + unit * (domain[1] - domain[0]),
  margin.top,
]);

/** Where the outputs of column `k` go up and down. */
export const across = (k: number): number =>
  margin.left + 44 + k * column;

/** A square in SVG units, with one corner at the target. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Whether the output is too high: the error's sign. */
  readonly sign: -1 | 0 | 1;
}

/** The square that stands on the error of output `k`. */
export function errorSquare(k: number, y: number, t: number): Square {
  return {
    x: across(k),
    y: up(Math.max(y, t)),
    side: Math.abs(y - t) * unit,
    sign: Math.sign(y - t) as Square["sign"],
  };
}

/**
 * A square whose area is the loss, on the same corner as the error's
 * own; undefined if no square has such an area. Cut to what the column
 * can hold: a loss that large is told in words.
 */
export function meanSquare(
  k: number,
  y: number,
  t: number,
  loss: unknown,
): Square | undefined {
  if (typeof loss !== "number" || !(loss >= 0) || loss === Infinity)
    return;
  const sign = y < t ? -1 : 1;
  const room = sign < 0 ? t - domain[0] : domain[1] - t;
  const side = clamp(Math.sqrt(loss), [0, room]) * unit;
  return {
    x: across(k),
    y: sign < 0 ? up(t) : up(t) - side,
    side,
    sign,
  };
}

/** What all the squares cover together, in square units. */
export const covered = (
  y: readonly number[],
  t: readonly number[],
): number => y.reduce((sum, yk, k) => sum + (yk - t[k]!) ** 2, 0);

/** The nearest value that can be drawn, on a grid of twentieths. */
export const settle = (v: number): number =>
  Math.round(clamp(v, domain) * 20) / 20;
