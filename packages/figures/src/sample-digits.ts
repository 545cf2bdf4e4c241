import { Digits } from "@handmade/data";
import { hundred } from "./hundred.text.ts";

/**
 * A hundred real pictures, the first of the small pack's training part,
 * as records of 785 bytes: at hand before anything is fetched, on the
 * server too. Written by `tools/sample-digits.ts`.
 */
export const sampleRecords: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob(hundred),
  (letter) => letter.charCodeAt(0),
);

/** The same, to be asked for labels and pixels. */
export const sampleDigits = new Digits(sampleRecords);
