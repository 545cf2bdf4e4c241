import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { grid, type Said, seenSlope } from "./pairs.ts";

/** Which way a slope goes. */
const way = (slope: number): string =>
  Math.abs(slope) < 0.005 ? "level" : slope > 0 ? "rising" : "falling";

/** How high and how steep a pair says it is, and whether that fits. */
export function caption(
  name: string,
  at: number,
  { f, df }: Said,
): string {
  const x = tell(grid[at]!);
  const [high, steep] = [asNumber(f[at]), asNumber(df[at])];
  const no = (part: string, answer: unknown) =>
    `${name}.${part}(${x}) gives ${notANumber(answer)}, which is no number.`;
  if (high === undefined) return no("f", f[at]);
  if (steep === undefined) return no("df", df[at]);
  const start = `${name}.f(${x}) is ${tell(high)} and ${name}.df(${x}) is ${tell(steep)}: ${way(steep)}.`;
  const seen = seenSlope(f, at);
  // A tenth of x is a coarse nudge: only what the eye sees counts.
  const fits =
    seen === undefined ||
    Math.abs(steep - seen) < 0.1 + 0.1 * Math.abs(seen);
  return fits
    ? start
    : `${start} But the curve above is ${way(seen)} there, with a slope near ${tell(seen)}.`;
}
