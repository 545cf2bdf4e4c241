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

const seeded = ({ epochs, batch, lr, seed }: Lesson) => ({ epochs: epochs, batch: batch, lr: lr, rng: randomFrom(seed) });

export const benchmark = (student: Network, pictures: Digit[], lesson: Lesson) => {
  const samples: { x: number[]; t: number[] }[] = [];
  for (const { x, label } of pictures) samples.push({ x, t: oneHot(label, 10) });
  train(student, samples, { ...seeded(lesson), loss: softmaxCrossEntropy });
};

export const distil = (student: Network, teacher: Network, pictures: Digit[], T: number, lesson: Lesson) => {
  const samples: { x: number[]; t: number[] }[] = [];
  for (const { x, label } of pictures) samples.push({ x, t: forward(teacher, x) });
  train(student, samples, { ...seeded(lesson), loss: distillLoss(T) });
};

function* trialsOf({ teacher, start, learn, test, T, seeds, epochs, batch, lr }: Experiment) {
  for (let k = 0; k < seeds.length; k++) {
    const seed = seeds[k];
    const students = { alone: start(seed), taught: start(seed) };
    const lesson = Object.freeze({ epochs, batch, lr, seed });
    benchmark(students.alone, learn, lesson);
    distil(students.taught, teacher, learn, T, lesson);
    yield { seed, benchmark: accuracy(students.alone, test), taught: accuracy(students.taught, test) };
  }
}
export const compare = (given: Experiment) => [...trialsOf(given)];
export const conclusion = (trials: Trial[]) => {
  let [least, most] = [Infinity, -Infinity];
  for (const one of trials) {
    const gain = one.taught - one.benchmark;
    if (gain < least) least = gain;
    if (gain > most) most = gain;
  }
  return trials.length < 3 ? "unclear" : least > 0 ? "helps" : most < 0 ? "harms" : "unclear";
};
