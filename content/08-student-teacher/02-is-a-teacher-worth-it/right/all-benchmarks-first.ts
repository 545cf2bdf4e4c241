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

export function compare({ teacher, start, learn, test, T, seeds, epochs, batch, lr }: Experiment): Trial[] {
  const settings = { epochs, batch, lr };
  const alone = seeds.map((seed) => start(seed));
  alone.forEach((student, k) => benchmark(student, learn, { ...settings, seed: seeds[k] }));
  const taught = seeds.map((seed) => start(seed));
  taught.forEach((student, k) => distil(student, teacher, learn, T, { ...settings, seed: seeds[k] }));
  const shares = [alone, taught].map((all) => all.map((student) => accuracy(student, test)));
  return seeds.map((seed, k) => ({ seed, benchmark: shares[0][k], taught: shares[1][k] }));
}

export function conclusion(trials: Trial[]) {
  const gains = trials.map((one) => one.taught - one.benchmark).sort((a, b) => a - b);
  if (gains.length < 3) return "unclear";
  return gains[0] > 0 ? "helps" : gains[gains.length - 1] < 0 ? "harms" : "unclear";
}
