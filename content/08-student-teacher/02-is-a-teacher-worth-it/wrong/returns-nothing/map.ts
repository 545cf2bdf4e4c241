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

export function compare(experiment: Experiment): Trial[] {
  const { teacher, start, learn, test, T, epochs, batch, lr } = experiment;
  const seeds = experiment.seeds;
  return seeds.map((seed) => {
    const lesson = { epochs, batch, lr, seed: seed };
    const alone = start(seed);
    benchmark(alone, learn, lesson);
    
    const taught = start(seed);
    distil(taught, teacher, learn, T, lesson);
    return { seed: seed, benchmark: accuracy(alone, test), taught: accuracy(taught, test) };
  });
}

export function conclusion(trials: Trial[]): "helps" | "harms" | "unclear" {
  let word = "unclear";
  if (trials.length > 2 && trials.every((one) => one.taught > one.benchmark)) word = "helps";
  if (trials.length > 2 && trials.every((one) => one.taught < one.benchmark)) word = "harms";
}
