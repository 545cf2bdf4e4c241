import type { Digit, Network } from "./types.ts";

/** How a student learns; the same for all who are compared. */
export interface Lesson {
  epochs: number;
  /** Pictures per update. */
  batch: number;
  lr: number;
  /** Of the random numbers that shuffle: `randomFrom(seed)`. */
  seed: number;
}

/** Everything that a comparison is made of. */
export interface Experiment {
  teacher: Network;
  /** A fresh student: one seed, one start, as often as asked. */
  start(seed: number): Network;
  /** What students learn from, and what they are tested on. */
  learn: Digit[];
  test: Digit[];
  /** The temperature of the teacher's answers. */
  T: number;
  seeds: number[];
  epochs: number;
  batch: number;
  lr: number;
}

/** Two students from one start: shares of the test read right. */
export interface Trial {
  seed: number;
  benchmark: number;
  taught: number;
}

export type Finding = "helps" | "harms" | "unclear";

/** Learns from the labels, in place, with softmaxCrossEntropy. */
export function benchmark(
  student: Network,
  pictures: Digit[],
  lesson: Lesson,
): void {
  // TODO
}

/** Learns the teacher's answers at temperature T, in place; no labels. */
export function distil(
  student: Network,
  teacher: Network,
  pictures: Digit[],
  T: number,
  lesson: Lesson,
): void {
  // TODO
}

/** A trial for every seed: same start, pictures, steps and test. */
export function compare(experiment: Experiment): Trial[] {
  // TODO
  return [];
}

/** What the trials say: three or more, and all of them, or "unclear". */
export function conclusion(trials: Trial[]): Finding {
  // TODO: look at them.
  return "helps";
}
