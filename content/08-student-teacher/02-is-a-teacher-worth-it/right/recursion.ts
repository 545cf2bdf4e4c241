import { distillLoss, softTargets } from "./distillation.ts";
import { mse } from "./losses.ts";
import { accuracy, oneHot } from "./metrics.ts";
import { forward } from "./network.ts";
import { randomFrom } from "./random.ts";
import { softmax, softmaxCrossEntropy } from "./softmax.ts";
import { train } from "./training.ts";
import type { Digit, Network } from "./types.ts";

type Lesson = { epochs: number; batch: number; lr: number; seed: number };
type Experiment = {
  teacher: Network; start(seed: number): Network; learn: Digit[]; test: Digit[];
  T: number; seeds: number[]; epochs: number; batch: number; lr: number;
};
type Trial = { seed: number; benchmark: number; taught: number };

export function benchmark(student: Network, pictures: Digit[], lesson: Lesson): void {
  const data = pictures.map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
  train(student, data, { epochs: lesson.epochs, batch: lesson.batch, lr: lesson.lr, rng: randomFrom(lesson.seed), loss: softmaxCrossEntropy });
}

export function distil(student: Network, teacher: Network, pictures: Digit[], T: number, lesson: Lesson): void {
  const data = pictures.map(({ x, label }) => ({ x, t: forward(teacher, x) }));
  train(student, data, { epochs: lesson.epochs, batch: lesson.batch, lr: lesson.lr, rng: randomFrom(lesson.seed), loss: distillLoss(T) });
}

export function compare(given: Experiment): Trial[] {
  const [seed, ...seeds] = given.seeds;
  if (seed === undefined) return [];
  const lesson = { epochs: given.epochs, batch: given.batch, lr: given.lr, seed };
  const alone = given.start(seed);
  benchmark(alone, given.learn, lesson);
  const taught = given.start(seed);
  distil(taught, given.teacher, given.learn, given.T, lesson);
  const row = { seed, benchmark: accuracy(alone, given.test), taught: accuracy(taught, given.test) };
  return [row, ...compare({ ...given, start: given.start, seeds })];
}

export function conclusion(trials: Trial[]): "helps" | "harms" | "unclear" {
  const agree = ([first, ...rest]: Trial[], better: (one: Trial) => boolean): boolean =>
    first === undefined || (better(first) && agree(rest, better));
  if (trials.length < 3) return "unclear";
  if (agree(trials, ({ taught, benchmark }) => taught > benchmark)) return "helps";
  return agree(trials, ({ taught, benchmark }) => taught < benchmark) ? "harms" : "unclear";
}
