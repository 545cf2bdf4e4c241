import { expect, test } from "vitest";
import { BARS, histogramOf } from "./histogram.ts";

const middle = (BARS - 1) / 2;

test("every number is in the bar where it belongs, 0 in the middle", () => {
  const { reach, counts } = histogramOf([
    [0, 0, 0.01],
    [-4, 4],
  ]);
  expect(reach).toBe(4);
  expect(counts[middle]).toBe(3);
  expect([counts[0], counts[BARS - 1]]).toEqual([1, 1]);
});

test("the reach is the next power of two", () => {
  const reaches = [0.3, 0.5, 3, 1000].map((one) => histogramOf([[one]]).reach);
  expect(reaches).toEqual([0.5, 0.5, 4, 1024]);
});

test("mean and deviation are those of all numbers together", () => {
  // Mean 3; squares 4 + 0 + 4, over 3.
  const { mean, deviation, total } = histogramOf([[1], [3, 5]]);
  expect([mean, total]).toEqual([3, 3]);
  expect(deviation).toBeCloseTo(Math.sqrt(8 / 3), 12);
});

test("numbers that are not finite are left out", () => {
  const { total, reach } = histogramOf([
    [Number.NaN, Number.POSITIVE_INFINITY, 1],
  ]);
  expect([total, reach]).toEqual([1, 1]);
});

test("the smallest and the largest numbers have a bar, too", () => {
  for (const value of [Number.MIN_VALUE, Number.MAX_VALUE, -0]) {
    const { counts } = histogramOf([[value]]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
  }
});

test("of nothing it is empty", () => {
  expect(histogramOf([])).toMatchObject({ reach: 1, total: 0, mean: 0 });
});
