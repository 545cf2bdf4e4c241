import { Digits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";

/** Digits in typed arrays, a picture as 784 numbers in 0..1. */
export interface Pictures {
  readonly count: number;
  picture(n: number): Float64Array;
  label(n: number): number;
}

export function readPictures(count: number): Pictures {
  const digits = new Digits(readMnist().train);
  const numbers = new Float64Array(count * 784);
  for (let n = 0; n < count; n++) numbers.set(digits.pixels(n), n * 784);
  return {
    count,
    picture: (n) => numbers.subarray(n * 784, (n + 1) * 784),
    label: (n) => digits.label(n),
  };
}

/** 1 in the label's place, 0 elsewhere. */
export function target(label: number): Float64Array {
  return Float64Array.from({ length: 10 }, (_, k) => (k === label ? 1 : 0));
}
