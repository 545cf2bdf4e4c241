import {
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import { spreadOf, tellShares } from "@handmade/figures/spread.ts";

/** What `npm run convolution` found, as far as it is drawn. */
export interface Measured {
  readonly shifts: readonly number[];
  readonly runs: readonly {
    readonly sliding: readonly number[];
    readonly dense: readonly number[];
  }[];
}

export type Kind = "sliding" | "dense";

export const [width, height] = [480, 260];
export const paper = { left: 60, right: 392, top: 16, foot: 216 };
/** Guessing reads a tenth. */
const shares: Span = [0, 1];
export const marked = [0, 0.25, 0.5, 0.75, 1];

export const heightOf = linear(shares, [paper.foot, paper.top]);

/** Where the places of the shifts lie, across the paper. */
export function acrossOf(shifts: readonly number[]) {
  return linear([0, shifts.at(-1)!], [paper.left, paper.right]);
}

/** The share of pictures that each run reads, all moved by `by`. */
export function sharesAt(
  { runs, shifts }: Measured,
  kind: Kind,
  by: number,
): number[] {
  const at = shifts.indexOf(by);
  return runs.map((run) => run[kind][at]!);
}

/** The means of all runs, as points on the paper. */
export function lineOf(measured: Measured, kind: Kind): Point[] {
  const across = acrossOf(measured.shifts);
  return measured.shifts.map((by) => [
    across(by),
    heightOf(spreadOf(sharesAt(measured, kind, by)).mean),
  ]);
}

/** What became of both networks when everything moved by so much. */
export function caption(measured: Measured, by: number): string {
  const [sliding, dense] = (["sliding", "dense"] as const).map((kind) =>
    tellShares(sharesAt(measured, kind, by)),
  );
  const where =
    by === 0
      ? "Where they lie, digits are"
      : `Moved by ${by} ${by === 1 ? "pixel" : "pixels"}, digits are`;
  return `${where} read right by sliding kernels in ${sliding} of all cases, by a dense network in ${dense}.`;
}
