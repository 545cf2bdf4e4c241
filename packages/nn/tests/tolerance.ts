/**
 * How far a slope by nudging may be off. With h = 1e-5 the formula is
 * wrong by h²/6 · |f‴| = 2e-11 · |f‴|, and subtracting two values of
 * size |f| that are each off by a few times 2⁻⁵³ |f| adds about
 * 5e-11 · |f|. Our functions and third derivatives stay below 100.
 */
export const NUDGED = 1e-8;

/**
 * How far two right programs may differ that add in different orders:
 * n roundings of at most 2⁻⁵³ each of numbers below 10, for the few
 * hundred operations of our small networks: 500 · 1e-16 · 10.
 */
export const ROUNDED = 5e-13;
