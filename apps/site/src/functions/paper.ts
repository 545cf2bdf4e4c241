import { linear, type Point, polyline, type Span } from "@handmade/figures";
import type { Line } from "./entry.ts";

/** One of the two papers: across × up, in SVG units. */
export const [width, height] = [400, 210];
export const margin = { left: 34, right: 8, top: 10, foot: 24 };

export const acrossOf = (span: Span) =>
  linear(span, [margin.left, width - margin.right]);
export const upOf = (values: Span) =>
  linear(values, [height - margin.foot, margin.top]);

/** How many places a curve is asked at; 0 is among them if it can be. */
const PLACES = 241;

/**
 * A curve as pieces of SVG path data: broken where it leaves the paper,
 * where there is no number, and where it jumps.
 */
export function piecesOf(
  { of }: Line,
  parameter: number,
  span: Span,
  values: Span,
): string[] {
  const at = linear([0, PLACES - 1], span);
  const [toX, toY] = [acrossOf(span), upOf(values)];
  const jump = (values[1] - values[0]) / 8;
  const pieces: Point[][] = [[]];
  let before: number | undefined;
  for (let k = 0; k < PLACES; k++) {
    const x = at(k);
    const y = of(x, parameter);
    const inside = y >= values[0] && y <= values[1];
    if (!inside || (before !== undefined && Math.abs(y - before) > jump))
      pieces.push([]);
    if (inside) pieces.at(-1)!.push([toX(x), toY(y)]);
    before = y;
  }
  return pieces.filter((piece) => piece.length > 1).map(polyline);
}
