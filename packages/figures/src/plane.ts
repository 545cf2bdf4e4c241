import { linear, type Point, polyline, round } from "./geometry.ts";

/** A square sheet with a piece of the plane on it, (0, 0) in its middle. */
export interface Plane {
  /** Width and height in SVG units; CSS sets the real size. */
  readonly size: number;
  /** From the plane to the sheet, where y grows downwards. */
  readonly pin: (place: Point) => Point;
  /** From the sheet back to the plane. */
  readonly placeAt: (pin: Point) => Point;
  /** SVG path data for the lines one unit apart, the axes left out. */
  readonly grid: string;
  /** SVG path data for both axes. */
  readonly axes: string;
}

/** A sheet that shows −reach to reach in both directions. */
export function plane(reach: number, size: number): Plane {
  const right = linear([-reach, reach], [0, size]);
  const up = linear([-reach, reach], [size, 0]);
  const fromLeft = linear([0, size], [-reach, reach]);
  const fromTop = linear([size, 0], [-reach, reach]);
  const lines = (at: readonly number[]) =>
    at
      .map((k) => `M${round(right(k))},0V${size}M0,${round(up(k))}H${size}`)
      .join("");
  const whole = Math.ceil(reach) - 1;
  const steps = Array.from({ length: whole }, (_, k) => k + 1);
  return {
    size,
    pin: ([x, y]) => [right(x), up(y)],
    placeAt: ([x, y]) => [fromLeft(x), fromTop(y)],
    grid: lines([...steps.map((k) => -k).reverse(), ...steps]),
    axes: lines([0]),
  };
}

/** An arrow in SVG units. */
export interface Arrow {
  readonly shaft: string;
  /** Empty if the arrow is too short to have a direction. */
  readonly head: string;
}

/**
 * @param barb how long its barbs are
 * @param gap  how far before `to` it ends, where a handle is
 */
export function arrow(from: Point, to: Point, barb = 10, gap = 0): Arrow {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < barb + gap + 2) return { shaft: polyline([from, to]), head: "" };
  const [ux, uy] = [dx / length, dy / length];
  const tip: Point = [to[0] - gap * ux, to[1] - gap * uy];
  const side = (turn: number): Point => [
    tip[0] - barb * (ux + (turn * uy) / 2),
    tip[1] - barb * (uy - (turn * ux) / 2),
  ];
  return {
    shaft: polyline([from, tip]),
    head: polyline([side(1), tip, side(-1)]),
  };
}
