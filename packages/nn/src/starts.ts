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

// #region S3
/**
 * He's start, deviation √(2 / nIn): signals keep their size through
 * layers of rectifiers.
 * Source: He et al., arXiv:1502.01852 (2015), eq. 10.
 */
export function heInit(nIn: number, nOut: number, rng: Random): Mat {
  return normalWeights(nIn, nOut, Math.sqrt(2 / nIn), rng);
}

/**
 * Xavier's start, deviation √(2 / (nIn + nOut)): a compromise between
 * signals on their way forward and gradients on their way back.
 * Source: Glorot & Bengio, AISTATS (2010), eq. 12; normal here, uniform
 * of the same deviation there (eq. 16).
 */
export function xavierInit(
  nIn: number,
  nOut: number,
  rng: Random,
): Mat {
  return normalWeights(nIn, nOut, Math.sqrt(2 / (nIn + nOut)), rng);
}
// #endregion S3
