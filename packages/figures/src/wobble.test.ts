import { expect, test } from "vitest";
import { noise, wobble, wobbleBox } from "./wobble.ts";

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
