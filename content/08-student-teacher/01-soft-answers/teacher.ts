import { digitsFrom } from "@handmade/figures/sample-digits.ts";
import { accuracy, pictures, scores } from "./teacher.text.ts";

/** Ten test pictures, a 0 to a 9, and what a teacher says to each. */
export interface Shown {
  readonly label: number;
  readonly pixels: readonly number[];
  /** The teacher's raw scores. */
  readonly scores: readonly number[];
}

/** What the teacher's share of pictures read right is. */
export const teacherAccuracy: number = accuracy;

const digits = digitsFrom(pictures);
const told: readonly (readonly number[])[] = scores;

export const shown: readonly Shown[] = told.map((one, n) => ({
  label: digits.label(n),
  pixels: digits.pixels(n),
  scores: one,
}));

/** Temperatures of the dial, as powers of two. */
export const dial = [-1, 5] as const;

/** To two digits: what is said is what is asked. */
export const temperatureOf = (power: number): number =>
  Number((2 ** power).toPrecision(2));

/** Places of a list by size, the largest first. */
export function ranked(shares: readonly number[]): number[] {
  return shares
    .map((_, k) => k)
    .sort((one, other) => shares[other]! - shares[one]!);
}

/** A share in words: "41 %", "0.2 %", "next to nothing". */
export function tellShare(share: number): string {
  const percent = 100 * share;
  if (percent >= 99.95) return "as good as 100 %";
  if (percent < 0.01) return "next to nothing";
  const digits =
    percent >= 10 && percent < 99 ? 0 : percent < 0.1 ? 2 : 1;
  return `${Number(percent.toFixed(digits))} %`;
}

/** What the teacher says at a temperature, in words. */
export function caption(
  { label }: Shown,
  T: number,
  shares: readonly number[] | undefined,
  problem: string | undefined,
): string {
  if (!shares) return `At T = ${T}, ${problem ?? "nothing came back"}`;
  const [first, second, third] = ranked(shares);
  const part = (k: number) => `a ${k} ${tellShare(shares[k]!)}`;
  const sum = shares.reduce((total, one) => total + one, 0);
  const short =
    Math.abs(sum - 1) > 1e-6
      ? ` Together that is ${tellShare(sum)}, and should be 100 %.`
      : "";
  return `This is a ${label}. At T = ${T} the teacher says: ${part(first!)}, ${part(second!)}, ${part(third!)}.${short}`;
}
