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

type Kind = { target(one: Digit): number[]; loss: { value(y: number[], t: number[]): number; grad(y: number[], t: number[]): number[] } };

function learn(student: Network, pictures: Digit[], { target, loss }: Kind, { seed, ...rest }: Lesson) {
  train(student, pictures.map((one) => ({ x: one.x, t: target(one) })), { ...rest, rng: randomFrom(seed), loss });
}
export function benchmark(student: Network, pictures: Digit[], lesson: Lesson) {
  learn(student, pictures, { target: ({ label }) => oneHot(label, 10), loss: softmaxCrossEntropy }, lesson);
}
export function distil(student: Network, teacher: Network, pictures: Digit[], T: number, lesson: Lesson) {
  learn(student, pictures, { target: ({ x }) => forward(teacher, x), loss: distillLoss(T) }, lesson);
}
export function compare({ teacher, start, learn: pictures, test, T, seeds, ...rest }: Experiment): Trial[] {
  const share = (seed: number, teach: (student: Network, lesson: Lesson) => void) => {
    const student = start(seed);
    teach(student, { ...rest, seed });
    return accuracy(student, test);
  };
  return seeds.map((seed) => ({
    seed,
    benchmark: share(seed, (student, lesson) => benchmark(student, pictures, lesson)),
    taught: share(seed, (student, lesson) => distil(student, teacher, pictures, T, lesson)),
  }));
}
export const conclusion = (trials: Trial[]) => {
  const signs = new Set(trials.map(({ benchmark, taught }) => Math.sign(taught - benchmark)));
  if (trials.length < 3 || signs.size !== 1 || signs.has(0)) return "unclear";
  return signs.has(1) ? "helps" : "harms";
};
