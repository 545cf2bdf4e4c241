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
  train(teacher, samples, { ...seeded(lesson), loss: distillLoss(T) });
};

export const compare = (experiment: Experiment) => {
  const { teacher, start, learn, test, T, epochs, batch, lr } = experiment;
  const rows: Trial[] = [];
  for (const seed of experiment.seeds) {
    const lesson = { epochs, batch, lr, seed: seed };
    const alone = start(seed);
    benchmark(alone, learn, lesson);
    
    const taught = start(seed);
    distil(taught, teacher, learn, T, lesson);
    rows.push({ seed: seed, benchmark: accuracy(alone, test), taught: accuracy(taught, test) });
  }
  return rows;
};

export const conclusion = (trials: Trial[]) => {
  let [up, down] = [0, 0];
  for (const { benchmark, taught } of trials) {
    if (taught > benchmark) up++;
    if (taught < benchmark) down++;
  }
  if (trials.length >= 3 && up === trials.length) return "helps";
  if (trials.length >= 3 && down === trials.length) return "harms";
  return "unclear";
};
