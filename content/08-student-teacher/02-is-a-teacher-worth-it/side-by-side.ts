import { asNumbers } from "@handmade/figures/answers.ts";
import type { Point } from "@handmade/figures/geometry.ts";

/** Rounds that the two students learn for. */
export const rounds = 12;
/** Pictures to learn from, and to be tested on. */
export const half = 50;

/** Temperatures of the dial, as powers of two. */
export const dial = [-1, 4] as const;
export const temperatureOf = (power: number): number =>
  Number((2 ** power).toPrecision(2));

/** The two curves, as far as a program told them. */
export interface Curves {
  readonly alone: readonly number[];
  readonly taught: readonly number[];
}

export function curvesIn(answer: unknown): Curves | undefined {
  const { alone, taught } = (answer ?? {}) as Record<string, unknown>;
  const [one, other] = [alone, taught].map((list) =>
    asNumbers(list, rounds + 1),
  );
  return one && other ? { alone: one, taught: other } : undefined;
}

/** Against the pictures seen so far. */
export const pointsOf = (shares: readonly number[]): Point[] =>
  shares.map((share, round) => [round * half, share]);

export const percent = (share: number): string =>
  `${Math.round(100 * share)} %`;

/** Where both ended, in words. */
export function caption(
  { T, seed }: { readonly T: number; readonly seed: number },
  curves: Curves | undefined,
): string {
  const which = `Seed ${seed}, T = ${T}`;
  if (!curves) return `${which}: the two students told nothing.`;
  const [one, other] = [curves.alone.at(-1)!, curves.taught.at(-1)!];
  const gain = Math.round(100 * (other - one));
  const points = `${Math.abs(gain)} ${Math.abs(gain) === 1 ? "point" : "points"}`;
  const said =
    gain === 0
      ? "No difference, with this seed."
      : `${points} ${gain > 0 ? "more" : "fewer"}, with this seed.`;
  return `${which}: after ${rounds} rounds the one with labels reads ${percent(one)} of ${half} other pictures, the one who was taught ${percent(other)}. ${said}`;
}
