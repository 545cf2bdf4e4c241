import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { crossing } from "./geometry.ts";

/** "0.9 · 2 + (−1)": what goes into the sigmoid. */
export const sumText = (w: number, x: number, b: number): string =>
  [w, x, b]
    .map((number) => (number < 0 ? `(${tell(number)})` : tell(number)))
    .reduce(
      (text, number, k) => `${text} ${k === 1 ? "·" : "+"} ${number}`,
    );

/**
 * What the neuron says now, and what its curve looks like, in words.
 *
 * @param answer what came out for `x`: anything at all
 * @param curve  what came out across the drawing
 */
export function caption(given: {
  readonly w: number;
  readonly b: number;
  readonly x: number;
  readonly answer: unknown;
  readonly curve: readonly (number | undefined)[];
}): string {
  const { w, b, x, answer, curve } = given;
  const call = `sigmoid.f(${sumText(w, x, b)})`.replaceAll(
    " ",
    "\u00a0",
  );
  const says = asNumber(answer);
  if (says === undefined)
    return `${call} gives ${notANumber(answer)}, which is no number.`;
  return `${call} is ${tellShare(says)}. ${shape(curve)}`;
}

/** Where the curve passes one half, and how much room it takes. */
function shape(curve: readonly (number | undefined)[]): string {
  const middle = crossing(curve, 0.5);
  if (middle === undefined)
    return "Nowhere on the paper does the curve pass one half.";
  const [low, high] = [crossing(curve, 0.1), crossing(curve, 0.9)];
  const half = `The curve passes one half at x = ${tell(middle)}`;
  if (low === undefined || high === undefined)
    return `${half}; from 0.1 to 0.9 is farther than the paper is wide.`;
  return `${half} and needs ${tell(Math.abs(high - low))} of x to get from 0.1 to 0.9.`;
}

/**
 * A share of 1 as it is said: never a round 0 or 1 for something that
 * is neither.
 */
export function tellShare(share: number): string {
  if (share > 0 && share < 0.005) return "nearly 0";
  if (share < 1 && share > 0.995) return "nearly 1";
  return tell(share);
}
