import type { Digits } from "@handmade/data";
import { type Digit, oneHot, type Sample, type Vec } from "@handmade/nn";

/**
 * A picture that becomes numbers only while it is looked at: 60,000 of
 * them as lists of numbers would fill 376 MB.
 */
class Picture implements Sample, Digit {
  readonly label: number;
  readonly t: Vec;
  readonly #digits: Digits;
  readonly #n: number;

  constructor(digits: Digits, n: number) {
    this.#digits = digits;
    this.#n = n;
    this.label = digits.label(n);
    this.t = oneHot(this.label, 10);
  }

  get x(): Vec {
    return this.#digits.pixels(this.#n);
  }
}

/** All pictures, as the course's functions want them. */
export function picturesOf(digits: Digits): (Sample & Digit)[] {
  return Array.from({ length: digits.count }, (_, n) => new Picture(digits, n));
}
