import { expect, test } from "vitest";
import { clamp, curve, linear, polyline, ticks } from "./geometry.ts";

test("linear sends both ends of the domain to both ends of the range", () => {
  const toPixels = linear([-2, 4], [0, 320]);
  expect([-2, 1, 4].map(toPixels)).toEqual([0, 160, 320]);
});

test("linear turns an axis around when the range runs downward", () => {
  expect(linear([0, 10], [100, 0])(2.5)).toBe(75);
});

test("clamp keeps what is inside and stops at the ends", () => {
  expect([-3, 0.5, 9].map((v) => clamp(v, [0, 1]))).toEqual([0, 0.5, 1]);
});

test("curve starts and ends at the edges of its domain", () => {
  const same = (v: number) => v;
  expect(curve((v) => v * v, [0, 1], same, same, 3)).toBe(
    "M 0,0 L 0.5,0.25 L 1,1",
  );
});

test("ticks are round numbers inside the span", () => {
  expect(ticks([0, 1])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticks([-3, 3], 6)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  expect(ticks([0, 0.37], 4)).toEqual([0, 0.1, 0.2, 0.3]);
});

test("polyline moves to the first point and draws to the others", () => {
  expect(
    polyline([
      [1, 2],
      [2.71549, 4],
    ]),
  ).toBe("M 1,2 L 2.72,4");
});
