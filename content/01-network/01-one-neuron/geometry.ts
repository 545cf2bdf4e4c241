import type { Point, Span } from "@handmade/figures/geometry.ts";

/** The paper shows inputs from −3 to 3 in both directions. */
export const domain: Span = [-3, 3];

/** Squares per side. Odd, so that one of them stands at (0, 0). */
export const side = 25;

/** Distance between the middles of two squares, in input units. */
export const gap = (domain[1] - domain[0]) / (side - 1);

/** The middle of square `k`, counted from the low end of an axis. */
export const middle = (k: number): number => domain[0] + k * gap;

/** One input pair per square, row by row, from the lower left. */
export const inputs: readonly Point[] = Array.from(
  { length: side * side },
  (_, k) => [middle(k % side), middle(Math.floor(k / side))],
);

/**
 * How strongly a square is colored: 1 to 4 for a positive answer, −1 to
 * −4 for a negative one, 0 for zero, null for what is not a number.
 */
export function tone(answer: unknown): number | null {
  if (typeof answer !== "number" || !Number.isFinite(answer))
    return null;
  const size = Math.abs(answer);
  const strength =
    1 + [1, 2.5, 5].filter((edge) => size >= edge).length;
  return Math.sign(answer) * strength;
}

/** Neighbors in a row with one tone, in squares from the lower left. */
export interface Stripe {
  readonly tone: number | null;
  readonly row: number;
  readonly from: number;
  readonly count: number;
}

/** The answers as stripes: far fewer shapes than squares. */
export function stripes(answers: readonly unknown[]): Stripe[] {
  const found: Stripe[] = [];
  answers.forEach((answer, k) => {
    const [row, column] = [Math.floor(k / side), k % side];
    const here = tone(answer);
    const last = found.at(-1);
    if (last?.row === row && last.tone === here)
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ tone: here, row, from: column, count: 1 });
  });
  return found;
}
