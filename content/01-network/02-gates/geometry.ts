import {
  clamp,
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import type { Numbers } from "./rows.ts";

/** The sheet's width and height, in SVG units. */
export const size = 300;

/** Both inputs, with some room around 0 and 1. */
const domain: Span = [-0.7, 1.7];

const right = linear(domain, [0, size]);
const up = linear(domain, [size, 0]);
const fromLeft = linear([0, size], domain);
const fromTop = linear([size, 0], domain);

/** From inputs to SVG units, where y grows downwards. */
export const pin = ([x1, x2]: Point): Point => [right(x1), up(x2)];

/** From SVG units back to inputs. */
export const inputAt = ([x, y]: Point): Point => [
  fromLeft(x),
  fromTop(y),
];

const [low, high] = domain;
const corners: readonly Point[] = [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

/** What a neuron with two inputs says about a place. */
const saysAt = ({ w, b }: Numbers, [x1, x2]: Point): number =>
  w[0]! * x1 + w[1]! * x2 + b;

/**
 * The part of the sheet where the neuron says more than 0, as its
 * corners in order: what remains of the square, cut by the line.
 */
export function positiveSide(numbers: Numbers): Point[] {
  return corners.flatMap((corner, k) => {
    const next = corners[(k + 1) % corners.length]!;
    const [here, there] = [corner, next].map((at) =>
      saysAt(numbers, at),
    ) as [number, number];
    const kept = here > 0 ? [corner] : [];
    return here > 0 === there > 0
      ? kept
      : [...kept, between(corner, next, here / (here - there))];
  });
}

/** Where the neuron says 0: both ends, if the line meets the sheet. */
export function zeroLine(
  numbers: Numbers,
): readonly [Point, Point] | undefined {
  const [one, other, ...more] = corners.flatMap((corner, k) => {
    const next = corners[(k + 1) % corners.length]!;
    const [here, there] = [corner, next].map((at) =>
      saysAt(numbers, at),
    ) as [number, number];
    return here > 0 === there > 0
      ? []
      : [between(corner, next, here / (here - there))];
  });
  return one && other && more.length === 0 ? [one, other] : undefined;
}

/**
 * Where the line is taken hold of: in the middle of what is seen of it,
 * else at the place of the sheet it is nearest to.
 */
export function gripOf(numbers: Numbers): Point {
  const line = zeroLine(numbers);
  if (line) return between(line[0], line[1], 0.5);
  const { w } = numbers;
  const middle: Point = [0.5, 0.5];
  const length = w[0]! ** 2 + w[1]! ** 2;
  if (length === 0) return middle;
  const away = saysAt(numbers, middle) / length;
  return [
    clamp(middle[0] - away * w[0]!, domain),
    clamp(middle[1] - away * w[1]!, domain),
  ];
}

/** The bias that makes the line pass through a place. */
export function biasThrough(
  w: readonly number[],
  [x1, x2]: Point,
): number {
  const b = -(w[0]! * x1 + w[1]! * x2);
  return Math.round(b * 10) / 10 + 0;
}

const between = (a: Point, b: Point, along: number): Point => [
  a[0] + (b[0] - a[0]) * along,
  a[1] + (b[1] - a[1]) * along,
];
