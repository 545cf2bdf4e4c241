import { sampleDigits } from "@handmade/figures/sample-digits.ts";
import {
  type Digit,
  leakyRelu,
  makeNetwork,
  mse,
  oneHot,
  randomFrom,
  type Sample,
  train,
} from "@handmade/nn";
import { type Mistake, mistakesOf } from "./mistakes.ts";

/** How many of the hundred pictures at hand are learned from. */
const LEARNED = 70;
const SHOWN = 6;

/** What the gallery shows before anybody has fetched anything. */
export interface FirstLook {
  readonly learned: number;
  readonly tested: number;
  /** How many of the tested ones it read wrong. */
  readonly missed: number;
  /** Those it was surest of. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Trains a small network on most of the hundred pictures that every
 * page has at hand and lists what it does wrong on the rest, the surest
 * first. It takes a moment, so the lesson does it when it is built.
 */
export function firstLook(): FirstLook {
  const data: (Digit & Sample)[] = Array.from(
    { length: sampleDigits.count },
    (_, n) => {
      const label = sampleDigits.label(n);
      return { x: sampleDigits.pixels(n), label, t: oneHot(label, 10) };
    },
  );
  const net = makeNetwork([784, 16, 10], leakyRelu(), randomFrom(5));
  train(net, data.slice(0, LEARNED), {
    epochs: 20,
    batch: 5,
    lr: 0.3,
    rng: randomFrom(5),
    loss: mse,
  });
  const rest = data.slice(LEARNED);
  const all = mistakesOf(net, rest, rest.length);
  return {
    learned: LEARNED,
    tested: rest.length,
    missed: all.length,
    mistakes: all.slice(0, SHOWN),
  };
}
