import {
  clamp,
  linear,
  type Span,
} from "@handmade/figures/geometry.ts";

/** Scores that can be dragged to. */
export const domain: Span = [-5, 5];

/** Ten columns as wide as the ten bars below them. */
const column = 60;
export const width = 10 * column;
export const height = 190;

/** How high a score stands. */
export const up = linear(domain, [height - 14, 14]);
export const fromHeight = linear([up(0), up(1)], [0, 1]);
export const across = (k: number): number => (k + 0.5) * column;

/** The nearest score on a grid of tenths. */
export const settle = (score: number): number =>
  Math.round(clamp(score, domain) * 10) / 10;

/** What can be added to all scores at once. */
export const shifts = [0, 10, 1000, -1000] as const;

/** Temperatures lie evenly on a scale of powers of ten. */
export const powers: Span = [-0.7, 1];
export const temperature = (power: number): number =>
  Number((10 ** power).toPrecision(2));

/** The scores as softmax is given them. */
export const heated = (
  scores: readonly number[],
  shift: number,
  power: number,
): number[] =>
  scores.map((score) => (score + shift) / temperature(power));
