import type { Point } from "@handmade/figures";
import type { Frame } from "./run/index.ts";

/** What has been seen of a run: a curve's points have gaps of their own. */
export interface Moment {
  readonly step: number;
  /** Mean loss over the points learned from, and over fresh ones. */
  readonly learned: number;
  readonly fresh: number;
}

const MOST = 240;

/** The right end of the paper; it doubles when it is reached. */
export function end(history: readonly Moment[]): number {
  const last = history.at(-1)?.step ?? 0;
  return 2 ** Math.ceil(Math.log2(Math.max(100, last + 1)));
}

/** A history with one more moment, never longer than can be seen. */
export function after(
  history: readonly Moment[],
  { step, learned, fresh }: Pick<Frame, "step" | "learned" | "fresh">,
): Moment[] {
  const earlier = history.filter((one) => one.step < step);
  const now = { step, learned: learned.loss, fresh: fresh.loss };
  const gap = end([now]) / MOST;
  let next = 0;
  const kept = earlier.filter(({ step }) => {
    if (step < next) return false;
    next = step + gap;
    return true;
  });
  return [...kept, now];
}

/** One of the two losses over the updates. */
export function curveOf(
  history: readonly Moment[],
  which: "learned" | "fresh",
): Point[] {
  return history.map((one) => [one.step, one[which]]);
}
