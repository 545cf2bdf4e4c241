import {
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import { longest, shortest } from "./nudges.ts";

/** Both drawings are as large, in SVG units. */
export const [width, height] = [330, 280];

/** What the first drawing shows of the plane; one unit is as long in
 * both directions, so that slopes are as steep as they look. */
export const spanX: Span = [-2.75, 2.75];
export const spanY: Span = [-2.3, 2.3];
export const toX = linear(spanX, [8, width - 8]);
export const toY = linear(spanY, [height - 8, 8]);

/** A straight line through `through` from one side to the other. */
export function lineThrough(
  [x, y]: Point,
  slope: number,
): readonly [Point, Point] {
  const end = (at: number): Point => [
    toX(at),
    toY(y + slope * (at - x)),
  ];
  return [end(spanX[0]), end(spanX[1])];
}

/** The powers of ten that the second drawing has room for. */
const errors: Span = [-14, 1];
const toNudge = linear([shortest, longest], [44, width - 12]);
const toError = linear(errors, [height - 34, 10]);

/** The floor: an error of 0, or one too small for the paper. */
export const floor = toError(errors[0]);

/** Where a nudge and the error it makes lie, both by powers of ten. */
export function errorPoint(h: number, error: number): Point {
  const power = Math.log10(Math.abs(error));
  const kept = Math.min(Math.max(power, errors[0]), errors[1]);
  return [toNudge(Math.log10(h)), toError(kept)];
}

/** Every fourth power of ten along the lower edge. */
export const nudgeTicks: readonly Tick[] = [-16, -12, -8, -4, 0].map(
  (power) => ({ text: powerText(power), at: toNudge(power) }),
);

export const errorTicks: readonly Tick[] = [-12, -8, -4, 0].map(
  (power) => ({ text: powerText(power), at: toError(power) }),
);

interface Tick {
  readonly text: string;
  readonly at: number;
}

function powerText(power: number): string {
  return power === 0 ? "1" : `1e−${-power}`;
}
