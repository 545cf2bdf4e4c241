import type { Span } from "@handmade/figures/geometry.ts";

/** What the picture shows. */
export const truth = 3;

/** What a network says about it at first: an 8, and not a 3. */
export const start: readonly number[] = [
  0.1, 0.05, 0.3, 0.4, -0.1, 0.35, 0, 0.15, 0.6, 0.2,
];

/**
 * After some learning: all the losers are nearer to 0, the winner is
 * still the 8. The loss falls, the answer stays.
 */
export const later: readonly number[] = [
  0, 0, 0.1, 0.45, 0, 0.1, 0, 0.05, 0.5, 0.05,
];

/** Scores that a bar can show. */
export const span: Span = [-0.5, 1.5];
