import {
  clamp,
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";

/** How far a parameter can be moved. */
export const span: Span = [-3, 3];

/** The size of each of the two drawings, in SVG units. */
export const [width, height] = [330, 270];

export const across = linear(span, [26, width - 14]);
const floor = height - 34;
/** On the map: how high the second parameter stands. */
export const mapUp = linear(span, [floor, 16]);

const steps = (count: number): number[] =>
  Array.from({ length: count }, (_, k) =>
    linear([0, count - 1], span)(k),
  );

/** Where the loss is asked for, along one parameter and over two. */
export const line: readonly number[] = steps(61);
export const field: readonly (readonly [a: number, b: number])[] =
  steps(15).flatMap((b) => steps(15).map((a) => [a, b] as const));

/** Heights on the curve's paper: at least 1, so that valleys stay flat. */
export function lossUp(losses: readonly (number | undefined)[]) {
  const most = Math.max(1, ...losses.map((loss) => loss ?? 0));
  return linear([0, most], [floor, 16]);
}

/** How large the dot of a loss is: its area grows with the loss. */
export function dot(loss: number | undefined, most: number): number {
  if (loss === undefined || !(loss > 0) || !(most > 0)) return 0;
  return 8.5 * Math.sqrt(Math.min(loss / most, 1));
}

/** The line that touches the curve at the point, a piece both ways. */
export function tangent(
  at: number,
  loss: number,
  slope: number,
  up: (loss: number) => number,
): [Point, Point] {
  const [dx, dy] = [across(1) - across(0), up(slope) - up(0)];
  const scale = 55 / Math.hypot(dx, dy);
  const [x, y] = [across(at), up(loss)];
  return [
    [x - dx * scale, y - dy * scale],
    [x + dx * scale, y + dy * scale],
  ];
}

/**
 * An arrow downhill: against the slopes, longer where it is steeper,
 * but never off the paper. Undefined where it is flat.
 */
export function downhill(
  from: Point,
  slopes: readonly [across: number, up: number],
): { from: Point; to: Point; barbs: [Point, Point] } | undefined {
  const [x, y] = [-slopes[0], slopes[1]];
  const size = Math.hypot(x, y);
  if (!(size > 1e-4)) return undefined;
  const length = clamp(26 + 60 * size, [26, 90]);
  const [ux, uy] = [x / size, y / size];
  const to: Point = [from[0] + ux * length, from[1] + uy * length];
  const barb = (turn: number): Point => [
    to[0] - 10 * ux + turn * 6 * uy,
    to[1] - 10 * uy - turn * 6 * ux,
  ];
  return { from, to, barbs: [barb(1), barb(-1)] };
}

/** The nearest value that can be drawn, on a grid of hundredths. */
export const settle = (v: number): number =>
  Math.round(clamp(v, span) * 100) / 100;
