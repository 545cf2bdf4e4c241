import type { Digit, Vec } from "./types.ts";

/**
 * Pictures from packed bytes: records of 785 bytes, a label and then
 * 784 pixels, row by row, from 0 (paper) to 255 (ink).
 *
 * @param bytes at least n records, one behind the other
 * @param n how many pictures are wanted
 * @returns for each its label, and its pixels as x, from 0 to 1
 */
export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  // TODO: cut the records out of the bytes.
  return [];
}

/**
 * One pixel of a picture of 28 by 28.
 *
 * @param x the picture's 784 numbers, row by row
 * @param row from 0 at the top to 27
 * @param col from 0 on the left to 27
 */
export function pixel(x: Vec, row: number, col: number): number {
  // TODO: at which place of x does it stand?
  return Number.NaN;
}
