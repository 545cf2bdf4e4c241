import { digitsFrom } from "@handmade/figures/sample-digits.ts";
import { oneHot } from "@handmade/nn";
import { memorizing } from "./memorizing.text.ts";

/** One cell of the table: what it was, and what it was taken for. */
export interface Cell {
  readonly truth: number;
  readonly answer: number;
}

const digits = (text: string) => [...text].map(Number);
const [labels, answers] = [
  digits(memorizing.labels),
  digits(memorizing.answers),
];

/** How many pictures the network was tested with. */
export const tested = labels.length;

/** The mistake that was made most often. */
export const often: Cell = memorizing.often;

/**
 * The network's answers as data: x is 1 at the place of its answer, so
 * that a network which only hands x on gives the answers once more.
 */
export const answered = answers.map((answer, n) => ({
  x: oneHot(answer, 10),
  t: oneHot(labels[n]!, 10),
  label: labels[n]!,
}));

/** Hands on what it gets, without its bend. */
export const relay = {
  W: Array.from({ length: 10 }, (_, k) => oneHot(k, 10)),
  b: Array<number>(10).fill(0),
};

/** Where in the test the pictures of a cell stand. */
export function placesOf({ truth, answer }: Cell): number[] {
  return labels.flatMap((label, n) =>
    label === truth && answers[n] === answer ? [n] : [],
  );
}

const stored = digitsFrom(memorizing.records);

/** The pictures that are at hand before any pack has come. */
export const atHand: readonly (readonly number[])[] = Array.from(
  { length: stored.count },
  (_, n) => stored.pixels(n),
);
