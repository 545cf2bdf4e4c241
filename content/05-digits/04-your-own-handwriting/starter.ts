import type { Vec } from "./types.ts";

/**
 * A drawing made like the data: ink is 1 and paper 0, cropped to the
 * ink, fitted into 20 by 20 pixels with its proportions kept, and laid
 * into 28 by 28 so that the weight of the ink is in the middle.
 *
 * @param gray the paper, row by row: 0 is ink, 255 is paper
 * @param w    how many pixels a row has
 * @param h    how many rows there are
 * @returns 784 numbers from 0 to 1
 * @throws Error if nothing is drawn
 */
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  // TODO: five steps. (Until then, a blank picture.)
  return new Array(28 * 28).fill(0);
}
