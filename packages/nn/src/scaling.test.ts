import { expect, test } from "vitest";
import { applyScaler, fitScaler } from "./scaling.ts";

const train = [{ x: [1, 0.5] }, { x: [5, 0.5] }];

test("1 and 5 have mean 3 and deviation 2, so they become −1 and 1", () => {
  const scaler = fitScaler(train);
  expect(scaler.mean).toEqual([3, 0.5]);
  expect(scaler.std[0]).toBe(2);
  expect(train.map(({ x }) => applyScaler(scaler, x)[0])).toEqual([
    -1, 1,
  ]);
});

test("a pixel that never changes becomes 0, not NaN", () => {
  const scaler = fitScaler(train);
  expect(applyScaler(scaler, [7, 0.5])).toEqual([2, 0]);
  // Its mean is not exactly 0.1 in floating point.
  const dim = fitScaler([{ x: [0.1] }, { x: [0.1] }, { x: [0.1] }]);
  expect(Math.abs(applyScaler(dim, [0.1])[0])).toBeLessThan(1e-16);
});

test("nothing to learn from, and lengths that differ, are refused", () => {
  expect(() => fitScaler([])).toThrow("train");
  expect(() => fitScaler([{ x: [1] }, { x: [1, 2] }])).toThrow("1");
  expect(() => applyScaler({ mean: [0], std: [1] }, [1, 2])).toThrow(
    "2",
  );
});
