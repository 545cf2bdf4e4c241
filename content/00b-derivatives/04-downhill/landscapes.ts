import {
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import { bowl, ravine, saddle, type Vec } from "@handmade/nn";

/** A landscape the figure can walk in, under the name it is lent by. */
export interface Landscape {
  readonly $lent: string;
  readonly f: (p: Vec) => number;
  /** Heights of the map's lines. */
  readonly levels: readonly number[];
}

/** Heights whose lines lie evenly on a slope that gets steeper. */
const ever = (lowest: number, unit: number, count: number) =>
  Array.from({ length: count }, (_, k) => lowest + unit * (k + 1) ** 2);

export const landscapes: readonly Landscape[] = [
  { $lent: "bowl", f: bowl, levels: ever(2, 0.4, 11) },
  { $lent: "ravine", f: ravine, levels: ever(0, 0.8, 17) },
  { $lent: "saddle", f: saddle, levels: ever(0, 0.25, 11) },
];

export const landscapeOf = (name: string): Landscape =>
  landscapes.find(({ $lent }) => $lent === name)!;

/** What the map shows. */
export const area: { readonly x: Span; readonly y: Span } = {
  x: [-4, 4],
  y: [-3, 3],
};
const unit = 45;
export const width = unit * 8;
export const height = unit * 6;

const right = linear(area.x, [0, width]);
const up = linear(area.y, [height, 0]);
export const pin = ([x, y]: Point): Point => [right(x), up(y)];

const fromLeft = linear([0, width], area.x);
const fromTop = linear([0, height], [area.y[1], area.y[0]]);
export const placeAt = ([x, y]: Point): Point => [
  fromLeft(x),
  fromTop(y),
];

export const onMap = ([x, y]: Point): boolean =>
  Math.abs(x) <= area.x[1] && Math.abs(y) <= area.y[1];

/** The nearest tenth that is on the map. */
export function settle([x, y]: Point): Point {
  const kept = (v: number, [from, to]: Span) =>
    Math.round(Math.min(Math.max(v, from), to) * 10) / 10;
  return [kept(x, area.x), kept(y, area.y)];
}
