import { expect, test } from "vitest";
import { clamp, curve, linear, polyline, ticks } from "../src/geometry.ts";
import { noise, wobble, wobbleBox } from "../src/wobble.ts";

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

test("the same seed draws the same wobbly line, another seed another", () => {
  const line = [
    [0, 0],
    [200, 0],
  ] as const;
  expect(wobble(line, { seed: 3 })).toBe(wobble(line, { seed: 3 }));
  expect(wobble(line, { seed: 3 })).not.toBe(wobble(line, { seed: 4 }));
});

test("a wobbly line meets its ends and strays no further than told", () => {
  const path = wobble(
    [
      [0, 0],
      [300, 0],
    ],
    { seed: 9, amount: 2, every: 20 },
  );
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  const heights = numbers.filter((_, k) => k % 2 === 1);
  expect(path.startsWith("M 0,0 ")).toBe(true);
  expect(path.endsWith("300,0")).toBe(true);
  expect(Math.max(...heights.map(Math.abs))).toBeLessThanOrEqual(2);
  expect(heights.some((y) => Math.abs(y) > 0.2)).toBe(true);
});

test("no points make no path", () => {
  expect(wobble([])).toBe("");
});

test("a wobbly box has four strokes that start at its corners", () => {
  const starts = wobbleBox(100, 60).match(/M -?[\d.]+,-?[\d.]+/g);
  expect(starts).toEqual(["M 0,0", "M 100,0", "M 100,60", "M 0,60"]);
});

test("noise stays in −1..1 and uses both halves", () => {
  const next = noise(5);
  const drawn = Array.from({ length: 500 }, next);
  expect(drawn.every((v) => v >= -1 && v < 1)).toBe(true);
  expect(drawn.filter((v) => v > 0).length).toBeGreaterThan(200);
  expect(drawn.filter((v) => v < 0).length).toBeGreaterThan(200);
});
