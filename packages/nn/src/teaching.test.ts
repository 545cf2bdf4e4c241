import { describe, expect, test } from "vitest";
import { distillLoss } from "./distillation.ts";
import { accuracy, oneHot } from "./metrics.ts";
import { identity } from "./more-activations.ts";
import { forward, makeNetwork } from "./network.ts";
import { normal, randomFrom } from "./random.ts";
import { softmaxCrossEntropy } from "./softmax.ts";
import { benchmark, compare, conclusion, distil } from "./teaching.ts";
import { trainStep } from "./training.ts";
import type { Digit } from "./types.ts";

const rng = randomFrom(3);
const digits = (count: number): Digit[] =>
  Array.from({ length: count }, (_, k) => ({
    x: Array.from({ length: 4 }, () => normal(rng) + (k % 10)),
    label: k % 10,
  }));
const start = (seed: number) =>
  makeNetwork([4, 10], identity, randomFrom(seed));
const teacher = makeNetwork([4, 6, 10], identity, randomFrom(8));
const one = { epochs: 1, batch: 1, lr: 0.1, seed: 1 };
const numbers = (net: ReturnType<typeof start>) =>
  net.map(({ W, b }) => ({ W, b }));

describe("one picture is one step", () => {
  const [picture] = digits(1) as [Digit];

  test("toward its label, for the benchmark", () => {
    const [student, other] = [start(1), start(1)];
    benchmark(student, [picture], one);
    const t = oneHot(picture.label, 10);
    trainStep(other, picture.x, t, softmaxCrossEntropy, 0.1);
    expect(numbers(student)).toEqual(numbers(other));
  });

  test("toward the teacher's answer, for who is taught", () => {
    const [student, other] = [start(1), start(1)];
    distil(student, teacher, [{ ...picture, label: 99 }], 3, one);
    const t = forward(teacher, picture.x);
    trainStep(other, picture.x, t, distillLoss(3), 0.1);
    expect(numbers(student)).toEqual(numbers(other));
  });
});

describe("a comparison", () => {
  const [learn, test1] = [digits(20), digits(30)];
  const settings = { T: 2, epochs: 2, batch: 5, lr: 0.01 };
  const given = { teacher, start, learn, test: test1, ...settings };
  const before = structuredClone({ learn, test: test1 });

  test("has what each student comes to by itself, seed by seed", () => {
    const trials = compare({ ...given, seeds: [4, 2] });
    expect(trials.map(({ seed }) => seed)).toEqual([4, 2]);
    for (const { seed, ...shares } of trials) {
      const [alone, taught] = [start(seed), start(seed)];
      const lesson = { epochs: 2, batch: 5, lr: 0.01, seed };
      benchmark(alone, learn, lesson);
      distil(taught, teacher, learn, 2, lesson);
      expect(shares).toEqual({
        benchmark: accuracy(alone, test1),
        taught: accuracy(taught, test1),
      });
    }
  });

  test("leaves the pictures alone", () => {
    expect({ learn, test: test1 }).toEqual(before);
  });

  test("without seeds is refused", () => {
    expect(() => compare({ ...given, seeds: [] })).toThrow("seeds");
  });
});

test.each([
  [[1, 2, 3], "helps"],
  [[-1, -2, -3], "harms"],
  [[1, -2, 3], "unclear"],
  [[1, 0, 3], "unclear"],
  [[1, 2], "unclear"],
  [[], "unclear"],
] as const)("gains of %j points: %s", (gains, finding) => {
  const trials = gains.map((gain, seed) => ({
    ...{ seed, benchmark: 0.5 },
    taught: 0.5 + gain / 100,
  }));
  expect(conclusion(trials)).toBe(finding);
});
