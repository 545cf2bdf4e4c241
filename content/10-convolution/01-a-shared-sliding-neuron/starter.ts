import type { Mat } from "./types.ts";

/**
 * Slides a kernel over a picture: at every place where it fits, the
 * kernel's weights times what lies under them, summed, plus b.
 *
 * @param x the picture, rows of numbers
 * @param k the kernel, rows of weights; it is not flipped
 * @returns a new table: x's sides less k's, plus 1
 * @throws Error if k is larger than x; it names both sizes
 */
export function conv2d(x: Mat, k: Mat, b: number): Mat {
  // TODO: let the window slide.
  return [];
}

/**
 * The way back through `conv2d`.
 *
 * @param dy the blame of each place, in the shape of conv2d(x, k, b)
 * @returns the blame of the kernel, of the bias and of the picture
 * @throws Error if dy has another shape; it names both
 */
export function conv2dBackward(
  dy: Mat,
  x: Mat,
  k: Mat,
): { dk: Mat; db: number; dx: Mat } {
  // TODO: sum over the places.
  return { dk: [], db: 0, dx: [] };
}

/**
 * The largest of each block of 2 by 2.
 *
 * @throws Error if a side of x is odd; it names both sides
 */
export function maxPool2(x: Mat): Mat {
  // TODO: keep one of four.
  return [];
}

/**
 * The way back through `maxPool2`: blame for the number that was kept,
 * the first of equals, and for no other.
 *
 * @returns a new table in the shape of x
 * @throws Error if dy is not half as high and half as wide as x
 */
export function maxPool2Backward(dy: Mat, x: Mat): Mat {
  // TODO: find again what was kept.
  return [];
}
