import { asNumber, asNumbers } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { type Decoded, side } from "./sheet.ts";

/** Bytes of one record. */
const record = 1 + side * side;

/**
 * The pictures that a program made, or what kept it from making them.
 *
 * @param answer anything at all
 */
export function readDigits(
  answer: unknown,
  count: number,
): readonly Decoded[] | string {
  if (!Array.isArray(answer))
    return `decodeDigits gives ${notANumber(answer) ?? "one number"} where ${count} pictures should be.`;
  if (answer.length !== count)
    return `decodeDigits gives ${answer.length} of ${count} pictures.`;
  const digits: Decoded[] = [];
  for (const [n, one] of answer.entries()) {
    const { x, label } = (one ?? {}) as {
      x?: unknown;
      label?: unknown;
    };
    const pixels = asNumbers(x, side * side);
    const name = asNumber(label);
    if (!pixels) return `Picture ${n} has no ${side * side} numbers x.`;
    if (name === undefined) return `Picture ${n} has no label.`;
    digits.push({ x: pixels, label: name });
  }
  return digits;
}

/** Where a pixel stands, in the file and in its picture. */
export function arithmetic(n: number, row: number, col: number) {
  const start = record * n;
  const place = side * row + col;
  return { start, place, byte: start + 1 + place };
}

/** What the figure shows, in words. */
export function caption(given: {
  readonly n: number;
  readonly row: number;
  readonly col: number;
  readonly label: number;
  /** What `pixel` said: anything at all. */
  readonly pixel: unknown;
  /** What the file says. */
  readonly value: number;
}): string {
  const { n, row, col, label, pixel, value } = given;
  const { place, byte } = arithmetic(n, row, col);
  const said = notANumber(pixel) ?? tell(pixel as number);
  return `Picture ${n} is a ${tell(label)}. Row ${row}, column ${col} is x[${place}]: byte ${byte} of the file, ${value}, and pixel says ${said}.`;
}
