import type { Point } from "@handmade/figures/geometry.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { shadow } from "./geometry.ts";

/** "[1.5, −2]" */
const list = (v: readonly number[]): string =>
  `[${v.map(tell).join(", ")}]`;

/**
 * Both arrows in words: what `dot` says, and what that means.
 *
 * @param answer what came out for a and b: anything at all
 */
export function caption(a: Point, b: Point, answer: unknown): string {
  const call = `dot(${list(a)}, ${list(b)})`;
  const odd = notANumber(answer);
  if (odd !== undefined) return `${call} gives ${odd}: no number.`;
  const says = answer as number;
  const drawn = shadow(a, b);
  const long = Math.hypot(...b);
  const area = (drawn?.length ?? 0) * long;
  // Anything a reader could see at two decimals is another number.
  if (Math.abs(says - area) > 0.005)
    return `${call} says ${tell(says)}. But the shadow of a times the length of b is ${tell(area)}.`;
  const first = `${call} is ${tell(says)}.`;
  if (!drawn) return `${first} b is no longer than a point.`;
  return `${first} The shadow of a is ${tell(Math.abs(drawn.length))} long, b is ${tell(long)}: ${meaning(says)}`;
}

function meaning(says: number): string {
  if (Math.abs(says) < 1e-9)
    return "a and b have nothing to do with each other.";
  return says > 0
    ? "a and b agree."
    : "the shadow falls away from b, they work against each other.";
}
