import { expect, test } from "vitest";
import { CurveData } from "./curve-data.ts";

test("a short curve keeps every point", () => {
  const curve = new CurveData(4);
  curve.add(1, 10);
  curve.add(2, 20);
  expect(curve.points()).toEqual([
    [1, 10],
    [2, 20],
  ]);
});

test("a full curve averages neighbors: (1, 10), (2, 20) become (1.5, 15)", () => {
  const curve = new CurveData(4);
  for (const k of [1, 2, 3, 4]) curve.add(k, 10 * k);
  expect(curve.points()).toEqual([
    [1.5, 15],
    [3.5, 35],
  ]);
});

test("a point that waits for its neighbor is drawn already", () => {
  const curve = new CurveData(4);
  for (const k of [1, 2, 3, 4, 5]) curve.add(k, 0);
  expect(curve.points().at(-1)).toEqual([5, 0]);
});

test("a million points stay under the limit and keep their mean", () => {
  const curve = new CurveData(16);
  for (let k = 0; k < 2 ** 20; k++) curve.add(k, 1);
  expect(curve.points().length).toBeLessThanOrEqual(16);
  expect(curve.points().every(([, y]) => y === 1)).toBe(true);
});

test("an odd limit is refused with the number that came", () => {
  expect(() => new CurveData(5)).toThrow("got 5");
});
