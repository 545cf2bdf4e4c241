import { expect, test } from "vitest";
import { inRows, kernels, likeness, shifted } from "./looking.ts";

test("a picture moves to the right, and what leaves it is lost", () => {
  expect(shifted([1, 2, 3, 4, 5, 6], 3, 1)).toEqual([0, 1, 2, 0, 4, 5]);
});

test("a picture moves to the left as well", () => {
  expect(shifted([1, 2, 3, 4, 5, 6], 3, -2)).toEqual([
    3, 0, 0, 6, 0, 0,
  ]);
});

test("a list becomes rows", () => {
  expect(inRows([1, 2, 3, 4, 5, 6], 3)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

test("likeness is the cosine: 3-4-5", () => {
  expect(likeness([3, 4], [1, 0])).toBeCloseTo(0.6, 12);
  expect(likeness([2, 0], [5, 0])).toBeCloseTo(1, 12);
  expect(likeness([0, 0], [5, 0])).toBeUndefined();
});

test("every edge kernel is blind to an even gray", () => {
  const sums = kernels.map(({ k }) =>
    k.flat().reduce((a, b) => a + b, 0),
  );
  expect(sums[0]).toBeCloseTo(0, 12);
  expect(sums[1]).toBeCloseTo(0, 12);
  expect(sums[3]).toBeCloseTo(1, 12);
});
