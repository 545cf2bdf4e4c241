import { type Digit, decodeDigits, oneHot, type Sample } from "@handmade/nn";

/** Bytes of a picture: the label, then 28 × 28 pixels. */
const RECORD = 785;
/** So many pictures fit as lists of numbers; others are made each time. */
const KEPT_PICTURES = 12_000;

export type Picture = Digit & Sample;

/** Pictures as bytes, decoded by the learner's own function when asked. */
export class Pictures {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #kept: Picture[] = [];

  /** @param bytes in records of 785 */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.size = bytes.length / RECORD;
  }

  at(n: number): Picture {
    const kept = this.#kept[n];
    if (kept) return kept;
    const record = this.#bytes.slice(n * RECORD, (n + 1) * RECORD);
    const { x, label } = decodeDigits(record, 1)[0]!;
    const picture = { x, label, t: oneHot(label, 10) };
    if (this.size <= KEPT_PICTURES) this.#kept[n] = picture;
    return picture;
  }
}
