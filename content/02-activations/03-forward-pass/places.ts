import { linear, type Point } from "@handmade/figures/geometry.ts";
import { type Place, sizes } from "./chain.ts";

/** The size of the drawing, in SVG units. */
export const [width, height] = [440, 310];

const column = linear([0, sizes.length - 1], [34, width - 34]);
const apart = 66;
const middle = 168;

/** Where something stands that is in column `c`, counted from the input. */
export const standsAt = (c: number, k: number): Point => [
  column(c),
  middle + (k - (sizes[c]! - 1) / 2) * apart,
];

/** Where a neuron stands: layer l is column l + 1. */
export const neuronAt = ({ l, o }: Place): Point => standsAt(l + 1, o);

/** A straight way between two circles of radius `r`, edge to edge. */
export function between(from: Point, to: Point, r: number): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = r / Math.hypot(dx, dy);
  return [
    [from[0] + share * dx, from[1] + share * dy],
    [to[0] - share * dx, to[1] - share * dy],
  ];
}
