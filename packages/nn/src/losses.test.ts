import { describe, expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import { klDivergence } from "./divergence.ts";
import { mse } from "./losses.ts";
import { bce, hinge, huber, mae } from "./other-losses.ts";
import { gradient } from "./slopes.ts";
import { softmax, softmaxCrossEntropy } from "./softmax.ts";

test("mean squared error by hand: (1 + 0 + 4) / 3", () => {
  expect(mse.value([1, 2, 3], [0, 2, 5])).toBe(5 / 3);
  expect(mse.grad([1, 2, 3], [0, 2, 5])).toEqual([2 / 3, 0, -4 / 3]);
});

test("errors of both signs do not cancel", () => {
  expect(mse.value([1, -1], [0, 0])).toBe(1);
});

describe.each([
  ["mse", mse],
  ["softmaxCrossEntropy", softmaxCrossEntropy],
  ["mae", mae],
  ["huber", huber()],
  ["bce", bce],
  ["hinge", hinge],
])("%s", (name, loss) => {
  test.each([
    { y: [0.3, -1.2, 2], t: [0, 1, 0] },
    { y: [-4, 0, 0.5], t: [0.2, 0.3, 0.5] },
    { y: [5], t: [1] },
  ])("has the gradient that nudging finds at $y", ({ y, t }) => {
    const measured = gradient((p) => loss.value(p, t), y);
    loss.grad(y, t).forEach((slope, i) => {
      expect(Math.abs(slope - measured[i])).toBeLessThan(NUDGED);
    });
  });

  test("refuses lengths that do not fit, with both numbers", () => {
    const message = "y has 2 numbers but t has 3";
    expect(() => loss.value([1, 2], [1, 2, 3])).toThrow(message);
    expect(() => loss.grad([1, 2], [1, 2, 3])).toThrow(message);
    expect(() => loss.value([], [])).toThrow("y is empty");
    expect(name).toBeTruthy();
  });
});

test("softmax of equal scores is even, of log 1, 2, 5 in eighths", () => {
  expect(softmax([3, 3])).toEqual([0.5, 0.5]);
  const found = softmax([Math.log(1), Math.log(2), Math.log(5)]);
  [1 / 8, 2 / 8, 5 / 8].forEach((wanted, i) => {
    // A logarithm, a power and a quotient: a few roundings.
    expect(Math.abs(found[i] - wanted)).toBeLessThan(1e-15);
  });
});

test("softmax does not care about a shift, and survives thousands", () => {
  expect(softmax([1000, 999])).toEqual(softmax([0, -1]));
  expect(softmax([-1000, -1001])).toEqual(softmax([0, -1]));
  expect(softmax([2000, 0, 0])).toEqual([1, 0, 0]);
});

test("cross-entropy is −log of the right class's probability", () => {
  const y = [0.5, -1, 2];
  const value = softmaxCrossEntropy.value(y, [0, 0, 1]);
  expect(Math.abs(value + Math.log(softmax(y)[2]))).toBeLessThan(1e-15);
});

test("a hopeless score costs its distance, not infinity", () => {
  expect(softmaxCrossEntropy.value([1000, 0], [0, 1])).toBe(1000);
  expect(softmaxCrossEntropy.grad([1000, 0], [0, 1])).toEqual([1, -1]);
});

test("absolute, Huber's and hinge losses by hand", () => {
  expect(mae.value([1, 2, 3], [0, 2, 5])).toBe(1);
  expect(mae.grad([1, 2, 3], [0, 2, 5])).toEqual([1 / 3, 0, -1 / 3]);
  // Half the square of 1/2, and the line 2 (3 − 2/2) from 2 on.
  expect(huber(2).value([0.5, 3], [0, 0])).toBe((0.125 + 4) / 2);
  expect(huber(2).grad([0.5, -3], [0, 0])).toEqual([0.25, -1]);
  expect(hinge.value([3, 0.5, 1], [1, 1, -1])).toBe(2.5 / 3);
  expect(hinge.grad([3, 0.5, 1], [1, 1, -1])).toEqual([
    0,
    -1 / 3,
    1 / 3,
  ]);
  expect(() => huber(0)).toThrow("delta is 0; it must be above 0");
});

test("binary cross-entropy is −log of the chance given, at any score", () => {
  expect(bce.value([0], [1])).toBe(Math.log(2));
  expect(bce.value([Math.log(3)], [0])).toBeCloseTo(Math.log(4), 15);
  expect(bce.value([-1000], [1])).toBe(1000);
  expect(bce.grad([-1000, 1000], [1, 1])).toEqual([-0.5, 0]);
});

test("KL divergence by hand, and how it treats what is impossible", () => {
  const value = klDivergence.value([0.5, 0.5], [0.75, 0.25]);
  expect(value).toBeCloseTo(Math.log(27) / 4 - Math.log(2), 15);
  expect(klDivergence.value([0.2, 0.8], [0.2, 0.8])).toBe(0);
  expect(klDivergence.value([1, 0], [1, 0])).toBe(0);
  expect(klDivergence.value([0, 1], [1, 0])).toBe(Infinity);
  expect(klDivergence.grad([0.5, 0.5], [1, 0])).toEqual([-2, 0]);
});

test("KL divergence is cross-entropy less what t alone decides", () => {
  const [y, t] = [
    [0.3, -1.2, 2],
    [0.2, 0.5, 0.3],
  ];
  const entropy = -t.reduce((sum, p) => sum + p * Math.log(p), 0);
  const found = klDivergence.value(softmax(y), t) + entropy;
  expect(found).toBeCloseTo(softmaxCrossEntropy.value(y, t), 14);
});

test("KL divergence refuses lengths that do not fit", () => {
  const message = "y has 2 numbers but t has 3";
  expect(() => klDivergence.value([1, 2], [1, 2, 3])).toThrow(message);
  expect(() => klDivergence.grad([1, 2], [1, 2, 3])).toThrow(message);
  expect(() => klDivergence.value([], [])).toThrow("y is empty");
});
