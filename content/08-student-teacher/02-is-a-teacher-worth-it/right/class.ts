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

class Comparison {
  #given: Experiment;
  constructor(given: Experiment) { this.#given = given; }
  #lesson(seed: number): Lesson {
    const { epochs, batch, lr } = this.#given;
    return { epochs, batch, lr, seed };
  }
  trial(seed: number): Trial {
    const { start, learn, test, teacher, T } = this.#given;
    const [one, other] = [start(seed), start(seed)];
    distil(other, teacher, learn, T, this.#lesson(seed));
    benchmark(one, learn, this.#lesson(seed));
    return { taught: accuracy(other, test), benchmark: accuracy(one, test), seed };
  }
}
export function benchmark(student: Network, pictures: Digit[], { epochs, batch, lr, seed }: Lesson) {
  const rng = randomFrom(seed);
  const loss = softmaxCrossEntropy;
  train(student, pictures.map((p) => ({ x: [...p.x], t: oneHot(p.label, 10) })), { epochs, batch, lr, rng, loss });
}
export function distil(student: Network, teacher: Network, pictures: Digit[], T: number, { epochs, batch, lr, seed }: Lesson) {
  const rng = randomFrom(seed);
  const loss = distillLoss(T);
  train(student, pictures.map((p) => ({ x: [...p.x], t: forward(teacher, p.x) })), { epochs, batch, lr, rng, loss });
}
export function compare(given: Experiment): Trial[] {
  const comparison = new Comparison(given);
  return given.seeds.map((seed) => comparison.trial(seed));
}
export function conclusion(trials: Trial[]): "helps" | "harms" | "unclear" {
  if (!(trials.length > 2)) return "unclear";
  const better = trials.filter((one) => one.taught > one.benchmark);
  const worse = trials.filter((one) => one.taught < one.benchmark);
  switch (trials.length) {
    case better.length: return "helps";
    case worse.length: return "harms";
    default: return "unclear";
  }
}
