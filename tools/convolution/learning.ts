import type { Digits } from "@handmade/data";
import { type Random, shuffle } from "@handmade/nn";
import type { Learned } from "./looking.ts";
import type { Sliding } from "./network.ts";

/** Pictures as the network wants them: 784 numbers in 0..1. */
function picture(digits: Digits, n: number): Float32Array {
  return Float32Array.from(digits.bytes(n), (byte) => byte / 255);
}

/**
 * One epoch in batches of 32 by Adam.
 *
 * @param lr falls along a straight line, from here to there
 * @returns the mean loss
 */
export function learnEpoch(
  net: Sliding,
  digits: Digits,
  adam: Adam,
  lr: { readonly from: number; readonly to: number },
  random: Random,
): number {
  const BATCH = 32;
  const order = shuffle([...Array(digits.count).keys()], random);
  let lossSum = 0;
  for (let at = 0; at < order.length; at += BATCH) {
    const batch = order.slice(at, at + BATCH);
    for (const n of batch)
      lossSum += net.blame(picture(digits, n), digits.label(n));
    const way = at / order.length;
    adam.step(batch.length, lr.from + (lr.to - lr.from) * way);
  }
  return lossSum / order.length;
}

/** The share of pictures that are read right, moved by `dx` and `dy`. */
export function accuracy(
  read: (x: Float32Array) => ArrayLike<number>,
  digits: Digits,
  dx = 0,
  dy = 0,
): number {
  let right = 0;
  for (let n = 0; n < digits.count; n++) {
    const answers = read(moved(picture(digits, n), dx, dy));
    let best = 0;
    for (let k = 1; k < answers.length; k++)
      if (answers[k]! > answers[best]!) best = k;
    if (best === digits.label(n)) right++;
  }
  return right / digits.count;
}

/** Moved right by dx and down by dy; paper comes in. */
export function moved(x: Float32Array, dx: number, dy: number): Float32Array {
  if (dx === 0 && dy === 0) return x;
  const SIDE = 28;
  const to = new Float32Array(x.length);
  for (let i = 0; i < SIDE; i++)
    for (let j = 0; j < SIDE; j++) {
      const [row, column] = [i - dy, j - dx];
      if (row >= 0 && row < SIDE && column >= 0 && column < SIDE)
        to[i * SIDE + j] = x[row * SIDE + column]!;
    }
  return to;
}

/** `optimizer("adam")` of the library, on flat memory. */
export class Adam {
  readonly #parts: readonly Learned[];
  readonly #firsts: readonly Float32Array[];
  readonly #seconds: readonly Float32Array[];
  #t = 0;

  constructor(parts: readonly Learned[]) {
    this.#parts = parts;
    const zeros = () => parts.map(({ values }) => values.slice().fill(0));
    this.#firsts = zeros();
    this.#seconds = zeros();
  }

  /** One update with the mean of `count` pictures' blame, which it clears. */
  step(count: number, lr: number): void {
    const [decay1, decay2, eps] = [0.9, 0.999, 1e-8];
    this.#t++;
    const [left1, left2] = [1 - decay1 ** this.#t, 1 - decay2 ** this.#t];
    this.#parts.forEach(({ values, blame }, part) => {
      const first = this.#firsts[part]!;
      const second = this.#seconds[part]!;
      for (let i = 0; i < values.length; i++) {
        const slope = blame[i]! / count;
        first[i] = decay1 * first[i]! + (1 - decay1) * slope;
        second[i] = decay2 * second[i]! + (1 - decay2) * slope ** 2;
        const root = Math.sqrt(second[i]! / left2) + eps;
        values[i]! -= (lr * (first[i]! / left1)) / root;
      }
      blame.fill(0);
    });
  }
}
