import { asNumbers } from "@handmade/figures/answers.ts";
import type { Point } from "@handmade/figures/geometry.ts";
import { type Landscape, onMap } from "./landscapes.ts";

/** How many steps the figure asks for. */
export const steps = 40;

/** Learning rates from a crawl to far too much, as powers of ten. */
export const slowest = -3;
export const fastest = 0;

/** 10 to a power, to two digits: what is said is what is asked. */
export const rateOf = (power: number): number =>
  Number((10 ** power).toPrecision(2));

/** Where a walk led, as far as it can be drawn. */
export interface Walk {
  /** The start, and the point after each step until one is no point. */
  readonly points: readonly Point[];
  readonly heights: readonly number[];
  /** What came instead of a point, and after how many steps. */
  readonly broken?: { readonly step: number; readonly answer: unknown };
}

/** @param answers what descend returned for 1, 2, 3, … steps */
export function walkOf(
  { f }: Landscape,
  start: Point,
  answers: readonly unknown[],
): Walk {
  const read = answers.map((answer) => asNumbers(answer, 2));
  const end = read.indexOf(undefined);
  const sound = (end < 0 ? read : read.slice(0, end)) as [
    number,
    number,
  ][];
  const points: Point[] = [start, ...sound];
  const heights = points.map(([x, y]) => f([x, y]));
  return end < 0
    ? { points, heights }
    : {
        points,
        heights,
        broken: { step: end + 1, answer: answers[end] },
      };
}

/** After how many steps it is off the map for the first time. */
export function leftAfter({ points }: Walk): number | undefined {
  const at = points.findIndex((point) => !onMap(point));
  return at < 0 ? undefined : at;
}
