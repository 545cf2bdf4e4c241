import { asNumbers } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { leftAfter, type Walk } from "./walk.ts";

export const pointText = ([x, y]: readonly number[]): string =>
  `[${tell(x!)}, ${tell(y!)}]`;

const count = (steps: number): string =>
  steps === 1 ? "1 step" : `${steps} steps`;
const lead = (steps: number): string =>
  `${count(steps)} ${steps === 1 ? "leads" : "lead"}`;

/** What came instead of a list of two numbers. */
export function instead(answer: unknown): string {
  const other = notANumber(answer);
  if (other !== "a list of 2") return other ?? "a number";
  const odd = (answer as unknown[]).find((one) => notANumber(one));
  return `a list with ${notANumber(odd)} in it`;
}

/**
 * Where the walk is, and how it goes.
 *
 * @param at    how many steps of it are looked at
 * @param slopes what gradient said at the point reached
 */
export function caption(given: {
  readonly lr: number;
  readonly walk: Walk;
  readonly at: number;
  readonly slopes: unknown;
}): string {
  const { lr, walk, at, slopes } = given;
  const { points, heights, broken } = walk;
  const rate = `With a learning rate of ${lr}`;
  if (broken && broken.step <= at)
    return `${rate}, descend gives ${instead(broken.answer)} after ${count(broken.step)}: that is no point.`;
  const left = leftAfter(walk);
  if (left !== undefined && left <= at)
    return `${rate}, ${lead(left)} off the map, to a height of ${big(heights[left]!)}.`;
  const here = `${rate}, ${lead(at)} from ${pointText(points[0]!)} to ${pointText(points[at]!)}, ${tell(heights[at]!)} high.`;
  const found = asNumbers(slopes, 2);
  const steep = found
    ? ` The slopes there are ${tell(found[0]!)} and ${tell(found[1]!)}.`
    : ` But gradient gives ${instead(slopes)} there.`;
  return here + steep + how(walk, at);
}

/** Whether it went down all the way. */
function how({ heights }: Walk, at: number): string {
  const ups = heights
    .slice(1, at + 1)
    .filter((height, k) => height > heights[k]! + 1e-9).length;
  if (ups === 0) return "";
  return ups === at
    ? " Every step led up."
    : ` ${count(ups)} of them led up.`;
}

/** A height that may have got out of hand. */
function big(height: number): string {
  return Math.abs(height) < 1e6
    ? tell(height)
    : height.toExponential(1).replace("e+", "e");
}
