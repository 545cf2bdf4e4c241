import { asNumber } from "@handmade/figures/answers.ts";
import {
  clamp,
  linear,
  type Point,
} from "@handmade/figures/geometry.ts";
import { pointSet, samplesOf } from "@handmade/figures/points.ts";
import type { Bend } from "./driver.ts";
import { bends } from "./task.ts";

/** The size of the drawing, in SVG units, and its margins. */
export const [width, height] = [480, 330];
export const paper = { left: 52, right: 372, top: 16, foot: 286 };

/** Powers of ten that the paper shows. */
export const [least, most] = [-8, 1];
export const WIDTH = 16;

const { points, classes } = pointSet("moons", 20, 1);
/** What the untrained networks are blamed for. */
export const samples = samplesOf(points, classes);

const up = linear([least, most], [paper.foot, paper.top]);

export const heightOf = (size: number): number =>
  up(clamp(Math.log10(size), [least, most]));

/** Steps back from the output, from left to right. */
export const acrossOf = (depth: number) =>
  linear([0, depth], [paper.left, paper.right]);

/** Sizes of gradients, from the first layer to the output, if they are. */
export function readSizes(
  answer: unknown,
  layers: number,
): readonly (number | undefined)[] {
  const list = Array.isArray(answer) ? (answer as unknown[]) : [];
  return Array.from({ length: layers }, (_, k) => asNumber(list[k]));
}

/** A line for one bend: from the output back to the first layer. */
export interface Line {
  readonly bend: Bend;
  readonly points: readonly Point[];
  /** What the first layer gets for each unit at the output. */
  readonly share: number | undefined;
}

export function linesOf(
  all: readonly (readonly (number | undefined)[])[],
): Line[] {
  return bends.map((bend, k) => {
    const back = [...all[k]!].reverse();
    const across = acrossOf(back.length - 1);
    const [output, first] = [back[0], back.at(-1)];
    return {
      bend,
      points: back.flatMap((size, at): Point[] =>
        size === undefined ? [] : [[across(at), heightOf(size)]],
      ),
      share: output && first !== undefined ? first / output : undefined,
    };
  });
}

/** Heights for labels, in the same order, at least `gap` apart. */
export function apart(
  wanted: readonly number[],
  gap: number,
): number[] {
  const order = wanted.map((_, k) => k);
  order.sort((one, other) => wanted[one]! - wanted[other]!);
  const placed = [...wanted];
  for (const [at, k] of order.entries()) {
    const before = order[at - 1];
    if (before !== undefined)
      placed[k] = Math.max(wanted[k]!, placed[before]! + gap);
  }
  const over = Math.max(0, ...placed.map((y) => y - paper.foot));
  return placed.map((y) => y - over);
}

/** "1 part in 4,000,000", "0.33 of it": how little arrives. */
export function tellShare(share: number): string {
  if (share === 0) return "nothing";
  if (share >= 0.0995) return `${Number(share.toPrecision(2))} of it`;
  const parts = Number((1 / share).toPrecision(1));
  return `1 part in ${parts.toLocaleString("en")}`;
}

export function caption(depth: number, lines: readonly Line[]): string {
  const told = lines.filter(
    (line): line is Line & { share: number } =>
      line.share !== undefined,
  );
  if (told.length === 0) return "There is no gradient to be shown.";
  const order = [...told].sort((one, other) => one.share - other.share);
  const [worst, best] = [order[0]!, order.at(-1)!];
  return `${depth} hidden layers. Of the gradient in the output layer, ${tellShare(worst.share)} reaches the first layer with ${worst.bend}, and ${tellShare(best.share)} with ${best.bend}.`;
}
