import { distillLoss, softTargets } from "./distillation.ts";
import { mse } from "./losses.ts";
import { accuracy, oneHot } from "./metrics.ts";
import { forward } from "./network.ts";
import { randomFrom } from "./random.ts";
import { softmax, softmaxCrossEntropy } from "./softmax.ts";
import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { shuffle } from "./random.ts";
import { sgdStep } from "./training.ts";
import type { Digit, Network } from "./types.ts";

type Lesson = { epochs: number; batch: number; lr: number; seed: number };
type Experiment = {
  teacher: Network; start(seed: number): Network; learn: Digit[]; test: Digit[];
  T: number; seeds: number[]; epochs: number; batch: number; lr: number;
};
type Trial = { seed: number; benchmark: number; taught: number };

type Sample = { x: number[]; t: number[] };
type Loss = { value(y: number[], t: number[]): number; grad(y: number[], t: number[]): number[] };

function learn(net: Network, data: Sample[], loss: Loss, { epochs, batch, lr, seed }: Lesson) {
  const rng = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffle(data, rng);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      // All gradients first: nobody moves before everybody was asked.
      const all = some.map(({ x, t }) => backward(net, forwardTrace(net, x), t, loss));
      for (const grads of all) sgdStep(net, grads, lr / some.length);
    }
  }
}

export function benchmark(student: Network, pictures: Digit[], lesson: Lesson) {
  learn(student, pictures.map(({ x, label }) => ({ x, t: oneHot(label, 10) })), softmaxCrossEntropy, lesson);
}
export function distil(student: Network, teacher: Network, pictures: Digit[], T: number, lesson: Lesson) {
  learn(student, pictures.map(({ x }) => ({ x, t: forward(teacher, x) })), distillLoss(T), lesson);
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
  if (trials.length < 3) return "unclear";
  if (trials.every((one) => one.taught > one.benchmark)) return "helps";
  if (trials.every((one) => one.taught < one.benchmark)) return "harms";
  return "unclear";
}
