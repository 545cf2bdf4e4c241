import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { halfway, type Question } from "./links.ts";

/**
 * What a nudge of x becomes, and what the chain says about it.
 *
 * @param heights what `f` said at x and at the nudged x
 * @param slope   what `df` said at x
 */
export function caption(
  question: Question,
  heights: readonly unknown[],
  slope: unknown,
): string {
  const { inner, outer, x, nudge } = question;
  const { u, moved, innerSlope, outerSlope } = halfway(question);
  const start = `x = ${tell(x)} moves by ${tell(nudge)}, and u = ${inner.of("x")} by ${tell(moved - u)}`;
  const [before, after] = heights.map(asNumber);
  if (before === undefined || after === undefined)
    return `${start}. At the end, f gives ${notANumber(heights[0]) ?? notANumber(heights[1])}, which is no number.`;
  const ends = `${start}, and y = ${outer.of("u")} by ${tell(after - before)}.`;
  const said = asNumber(slope);
  if (said === undefined)
    return `${ends} But df gives ${notANumber(slope)}, which is no number.`;
  const factors = `The two slopes are ${tell(innerSlope)} and ${tell(outerSlope)}`;
  return Math.abs(said - innerSlope * outerSlope) < 1e-6
    ? `${ends} ${factors}; the chain's is their product, ${tell(said)}.`
    : `${ends} ${factors}, but df says ${tell(said)}.`;
}
