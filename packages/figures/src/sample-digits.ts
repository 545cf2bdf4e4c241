import { Digits } from "@handmade/data";
import { hundred } from "./hundred.text.ts";

/** Records of 785 bytes that a build step wrote down as text. */
export function recordsFrom(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The same, to be asked for labels and pixels. */
export function digitsFrom(base64: string): Digits {
  return new Digits(recordsFrom(base64));
}

/**
 * A hundred real pictures, the first of the small pack's training part,
 * as records of 785 bytes: at hand before anything is fetched, on the
 * server too. Written by `tools/sample-digits.ts`.
 */
export const sampleRecords = recordsFrom(hundred);

export const sampleDigits = new Digits(sampleRecords);
