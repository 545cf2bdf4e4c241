import { distillLoss } from "./distillation.ts";
import { notEmpty } from "./lengths.ts";
import { accuracy, oneHot } from "./metrics.ts";
import { forward } from "./network.ts";
import { randomFrom } from "./random.ts";
import { softmaxCrossEntropy } from "./softmax.ts";
import { train } from "./training.ts";
import type { Digit, Network } from "./types.ts";

/** How a student learns; the same for all who are compared. */
export interface Lesson {
  epochs: number;
  /** Pictures per update. */
  batch: number;
  lr: number;
  /** Of the random numbers that shuffle. */
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

/** Does a teacher help? */
export type Finding = "helps" | "harms" | "unclear";

// #region D2
/** Learns from labels, in place: what a taught one is compared with. */
export function benchmark(
  student: Network,
  pictures: Digit[],
  { seed, ...settings }: Lesson,
): void {
  const answers = student[student.length - 1].b.length;
  const data = pictures.map(({ x, label }) => ({
    x,
    t: oneHot(label, answers),
  }));
  const [rng, loss] = [randomFrom(seed), softmaxCrossEntropy];
  train(student, data, { ...settings, rng, loss });
}

/** Learns a teacher's answers at temperature T, in place; no labels. */
export function distil(
  student: Network,
  teacher: Network,
  pictures: Digit[],
  T: number,
  { seed, ...settings }: Lesson,
): void {
  const data = pictures.map(({ x }) => ({ x, t: forward(teacher, x) }));
  const [rng, loss] = [randomFrom(seed), distillLoss(T)];
  train(student, data, { ...settings, rng, loss });
}

/**
 * For every seed a student who learns from labels and one who is
 * taught: same start, same pictures, same steps, same test.
 */
export function compare({
  teacher,
  start,
  learn,
  test,
  T,
  seeds,
  ...settings
}: Experiment): Trial[] {
  notEmpty("compare", "seeds", seeds);
  return seeds.map((seed) => {
    const [alone, pupil] = [start(seed), start(seed)];
    const lesson = { ...settings, seed };
    benchmark(alone, learn, lesson);
    distil(pupil, teacher, learn, T, lesson);
    return {
      seed,
      benchmark: accuracy(alone, test),
      taught: accuracy(pupil, test),
    };
  });
}

/**
 * What trials say, if anything: "helps" or "harms" only if every one
 * of three or more says so. By chance alone, three agree on "helps" in
 * one case of eight.
 */
export function conclusion(trials: Trial[]): Finding {
  if (trials.length < 3) return "unclear";
  const gains = trials.map((one) => one.taught - one.benchmark);
  if (gains.every((gain) => gain > 0)) return "helps";
  return gains.every((gain) => gain < 0) ? "harms" : "unclear";
}
// #endregion D2
