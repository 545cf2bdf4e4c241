import { DataError } from "./errors.ts";
import type { IdxImages } from "./idx.ts";

/** Pixels in a picture of 28 × 28. */
export const PIXELS = 784;
/** Bytes of a record: the label, then the pixels row by row. */
export const RECORD = 1 + PIXELS;

/** A picture as numbers: `x[28 * row + column]`, paper 0, ink 1. */
export interface DigitSample {
  x: number[];
  label: number;
}

/**
 * Many labeled pictures on top of the bytes they came in. 60,000
 * pictures as lists of numbers fill 376 MB; as bytes they fill 47 MB, so
 * numbers are made when a picture is asked for.
 */
export class Digits {
  readonly count: number;
  readonly #records: Uint8Array;

  /**
   * @param records - 785 bytes each: label, then 784 pixels.
   * @throws DataError `wrong-record-length` or `label-over-9`.
   */
  constructor(records: Uint8Array) {
    if (records.length % RECORD !== 0)
      throw new DataError(
        "wrong-record-length",
        `The records have ${records.length} bytes; expected a multiple of ` +
          `${RECORD}, but ${records.length % RECORD} are left over.`,
      );
    this.#records = records;
    this.count = records.length / RECORD;
    for (let n = 0; n < this.count; n++)
      if (this.label(n) > 9)
        throw new DataError(
          "label-over-9",
          `Record ${n} has the label ${this.label(n)}; ` +
            "expected 0 to 9, the labels of digits.",
        );
  }

  /** The digit that picture `n` shows. */
  label(n: number): number {
    return this.#records[this.#start(n)]!;
  }

  /** The 784 bytes of picture `n`, 0 to 255: a window, not a copy. */
  bytes(n: number): Uint8Array {
    const start = this.#start(n) + 1;
    return this.#records.subarray(start, start + PIXELS);
  }

  /**
   * Picture `n` as 784 numbers in 0..1.
   *
   * @param into - Filled and returned instead of a new list.
   */
  pixels(n: number, into: number[] = new Array(PIXELS)): number[] {
    const start = this.#start(n) + 1;
    for (let k = 0; k < PIXELS; k++) into[k] = this.#records[start + k]! / 255;
    return into;
  }

  /** Pictures `from` up to but not including `to`, on the same bytes. */
  slice(from: number, to: number = this.count): Digits {
    return new Digits(
      this.#records.subarray(from * RECORD, Math.max(from, to) * RECORD),
    );
  }

  /** How many pictures show a 0, a 1, … a 9. */
  classCounts(): number[] {
    const counts = new Array<number>(10).fill(0);
    for (let n = 0; n < this.count; n++) counts[this.label(n)]!++;
    return counts;
  }

  #start(n: number): number {
    if (!Number.isInteger(n) || n < 0 || n >= this.count)
      throw new RangeError(
        `There is no picture ${n}: there are ${this.count}, from 0.`,
      );
    return n * RECORD;
  }
}

/** Pictures as lists of numbers, for code that wants plain arrays. */
export function toDigits(
  digits: Digits,
  limit: number = digits.count,
): DigitSample[] {
  const count = Math.min(limit, digits.count);
  return Array.from({ length: count }, (_, n) => ({
    x: digits.pixels(n),
    label: digits.label(n),
  }));
}

/**
 * Joins IDX pictures and labels into records of 785 bytes.
 *
 * @throws DataError `counts-disagree` or `wrong-picture-size`.
 */
export function toRecords(images: IdxImages, labels: Uint8Array): Uint8Array {
  const { count, rows, columns, pixels } = images;
  if (count !== labels.length)
    throw new DataError(
      "counts-disagree",
      `There are ${count} pictures but ${labels.length} labels; expected ` +
        "as many: the two files do not belong together.",
    );
  if (rows !== 28 || columns !== 28)
    throw new DataError(
      "wrong-picture-size",
      `The pictures have ${rows} × ${columns} pixels; expected 28 × 28.`,
    );
  const records = new Uint8Array(count * RECORD);
  for (let n = 0; n < count; n++) {
    records[n * RECORD] = labels[n]!;
    records.set(pixels.subarray(n * PIXELS, (n + 1) * PIXELS), n * RECORD + 1);
  }
  return records;
}

/** Records 0, step, 2 · step, …: a smaller set with the same mixture. */
export function everyNth(records: Uint8Array, step: number): Uint8Array {
  const count = Math.ceil(records.length / RECORD / step);
  const chosen = new Uint8Array(count * RECORD);
  for (let n = 0; n < count; n++) {
    const start = n * step * RECORD;
    chosen.set(records.subarray(start, start + RECORD), n * RECORD);
  }
  return chosen;
}
