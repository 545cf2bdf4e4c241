import { tell } from "@handmade/figures/words.ts";
import type { Reading } from "./reading.ts";

/** "a 7", "an 8" */
export function aDigit(digit: number): string {
  return `${digit === 8 ? "an" : "a"} ${digit}`;
}

/** The figure's state in words. */
export function caption(now: {
  /** What is wrong with the prepared picture, as a sentence. */
  readonly problem?: string | undefined;
  readonly drawn: boolean;
  /** Why there is no network, as a sentence. */
  readonly missing?: string | undefined;
  readonly unprepared?: Reading | undefined;
  readonly prepared?: Reading | undefined;
  /** Whether the reader trained the network. */
  readonly own: boolean;
}): string {
  if (!now.drawn)
    return "The paper is empty: draw a digit, or take one.";
  if (now.problem) return now.problem;
  if (now.missing)
    return `There is no network to read it. ${now.missing}`;
  if (!now.unprepared || !now.prepared)
    return "The drawing goes through five steps. The network that reads it is on its way.";
  const who = now.own ? "Your network" : "A borrowed network";
  const [before, after] = [now.unprepared.best, now.prepared.best];
  return before === after
    ? `${who} reads ${aDigit(after)}, prepared or not.`
    : `${who} reads ${aDigit(before)} if the paper is only shrunk, and ${aDigit(after)} once it is prepared.`;
}

/** What the map of slopes says, about one pixel. */
export function pixelWords(now: {
  readonly row: number;
  readonly col: number;
  readonly slope: number;
  readonly digit: number;
  readonly rival: number;
}): string {
  const { row, col, slope, digit, rival } = now;
  const place = `Ink at row ${row}, column ${col}`;
  const size = tell(Math.abs(slope));
  if (size === "0") return `${place} would change next to nothing.`;
  const does = slope > 0 ? "brings" : "takes";
  const from = slope > 0 ? "nearer to" : "away from";
  return `${place} ${does} the answer ${from} ${aDigit(digit)}: ${slope > 0 ? "+" : "−"}${size} per unit of ink, against ${aDigit(rival)}.`;
}
