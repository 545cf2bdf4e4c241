import { expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import { distillLoss, softTargets } from "./distillation.ts";
import { slope } from "./slopes.ts";
import { softmax, softmaxCrossEntropy } from "./softmax.ts";

const [y, t] = [
  [0.3, -1.2, 2],
  [3, 1, -2],
];

test("by hand: scores 0 and 2 ln 3 at T = 2 are a quarter and three", () => {
  const [quarter, rest] = softTargets([0, 2 * Math.log(3)], 2);
  expect(quarter).toBeCloseTo(1 / 4, 14);
  expect(rest).toBeCloseTo(3 / 4, 14);
  // Against equal scores: 2² · ln 2, and slopes 2 (1/2 − 1/4).
  const loss = distillLoss(2);
  const taught = [0, 2 * Math.log(3)];
  expect(loss.value([5, 5], taught)).toBeCloseTo(4 * Math.LN2, 13);
  expect(loss.grad([5, 5], taught)[0]).toBeCloseTo(0.5, 14);
});

test("at T = 1 it is softmax, and cross-entropy with soft targets", () => {
  expect(softTargets(t, 1)).toEqual(softmax(t));
  const { value, grad } = distillLoss(1);
  expect(value(y, t)).toBe(softmaxCrossEntropy.value(y, softmax(t)));
  expect(grad(y, t)).toEqual(softmaxCrossEntropy.grad(y, softmax(t)));
});

test.each([0.5, 1, 3, 20])(
  "at T = %d its slopes are its slopes",
  (T) => {
    const { value, grad } = distillLoss(T);
    grad(y, t).forEach((found, i) => {
      const along = (v: number) => value(y.with(i, v), t);
      expect(Math.abs(found - slope(along, y[i]))).toBeLessThan(
        NUDGED * T * T,
      );
    });
  },
);

test("very warm, its slopes are those of matching scores", () => {
  const mean = (v: number[]) => v.reduce((a, b) => a + b) / v.length;
  distillLoss(1e4)
    .grad(y, t)
    .forEach((found, i) => {
      // The next term of e^(s/T) is of size 10 / T.
      const wanted = (y[i] - mean(y) - (t[i] - mean(t))) / y.length;
      expect(found).toBeCloseTo(wanted, 3);
    });
});

test("scores of any size are no trouble", () => {
  expect(softTargets([2000, 0, 0], 1)).toEqual([1, 0, 0]);
  expect(distillLoss(2).value([2000, 0], [0, 2000])).toBe(4000);
});

test("a temperature that is none is named", () => {
  expect(() => softTargets([1, 2], 0)).toThrow("T is 0");
});
