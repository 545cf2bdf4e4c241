import { normal } from "./random.ts";
import type { Mat, Random } from "./types.ts";

/** Draws a layer's first weights: nOut rows of nIn numbers. */
export type Init = (nIn: number, nOut: number, rng: Random) => Mat;

/** nOut rows of nIn draws from the bell curve of this deviation. */
export function normalWeights(
  nIn: number,
  nOut: number,
  deviation: number,
  rng: Random,
): Mat {
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => deviation * normal(rng)),
  );
}

/**
 * The start of the course this one grew from: deviation
 * 1 / (nIn · nOut). So small that it only learns from large inputs:
 * pixels 0 to 255, not 0 to 1.
 */
export const courseInit: Init = (nIn, nOut, rng) =>
  normalWeights(nIn, nOut, 1 / (nIn * nOut), rng);
