import { wholeNumber } from "./lengths.ts";
import type { Digit, Vec } from "./types.ts";

// #region 5.1
const SIDE = 28;
const PIXELS = SIDE * SIDE;
const RECORD = 1 + PIXELS;

/**
 * Pictures from packed bytes: `n` records of a label and 784 pixels,
 * row by row. Pixels are scaled from 0..255 to 0..1.
 *
 * @throws Error if there are too few bytes or a label is over 9
 */
export function decodeDigits(bytes: Uint8Array, n: number): Digit[] {
  wholeNumber("decodeDigits", "n", n, 0);
  if (bytes.length < n * RECORD)
    throw new Error(
      `decodeDigits: ${n} digits need ${n * RECORD} bytes but there ` +
        `are ${bytes.length}; a digit is ${RECORD} bytes.`,
    );
  return Array.from({ length: n }, (_, k) => {
    const [label, ...pixels] = bytes.subarray(
      k * RECORD,
      (k + 1) * RECORD,
    );
    if (label > 9)
      throw new Error(
        `decodeDigits: the label of digit ${k} is ${label}; it must ` +
          "be from 0 to 9.",
      );
    return { x: pixels.map((pixel) => pixel / 255), label };
  });
}

/** The pixel in this row and column, both from 0, of a 28 by 28. */
export function pixel(x: Vec, row: number, col: number): number {
  if (x.length !== PIXELS)
    throw new Error(
      `pixel: x has ${x.length} numbers; a picture has ${PIXELS}.`,
    );
  for (const [name, place] of Object.entries({ row, col })) {
    wholeNumber("pixel", name, place, 0);
    if (place >= SIDE)
      throw new Error(
        `pixel: ${name} is ${place}; the last one is ${SIDE - 1}.`,
      );
  }
  return x[row * SIDE + col];
}
// #endregion 5.1
