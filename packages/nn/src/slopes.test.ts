import { expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import {
  bell,
  chain,
  decay,
  descend,
  gradient,
  slope,
  square,
} from "./slopes.ts";

const points = [-3, -1.5, -0.2, 0, 0.7, 2, 4];

test("the slope of x² at 3 is 6, and of a constant 0", () => {
  expect(slope(square.f, 3)).toBeCloseTo(6, 8);
  expect(slope(() => 7, 3)).toBe(0);
});

test("halving the nudge quarters the error", () => {
  const error = (h: number) =>
    Math.abs(slope(Math.sin, 1, h) - Math.cos(1));
  // The next term of the series changes the ratio by h²/20 · 4 < 0.01.
  expect(Math.abs(error(0.1) / error(0.05) - 4)).toBeLessThan(0.01);
});

test.each([
  ["square", square],
  ["decay", decay],
  ["bell", bell],
  ["decay after square", chain(decay, square)],
  ["bell after decay after square", chain(bell, chain(decay, square))],
])("%s has the slope that nudging finds", (_, { f, df }) => {
  for (const x of points)
    expect(Math.abs(df(x) - slope(f, x))).toBeLessThan(NUDGED);
});

test("the inner function acts first", () => {
  const next = { f: (x: number) => x + 1, df: () => 1 };
  expect(chain(square, next).f(2)).toBe(9);
  expect(chain(next, square).f(2)).toBe(5);
  expect(chain(square, next).df(2)).toBe(6);
});

test("a gradient has every coordinate's own slope, and p stays", () => {
  const p = [1, -2, 0.5];
  const bowl = ([x, y, z]: number[]) => x * x + 3 * y * y + x * z;
  const found = gradient(bowl, p);
  [2.5, -12, 1].forEach((wanted, i) => {
    expect(Math.abs(found[i] - wanted)).toBeLessThan(NUDGED);
  });
  expect(p).toEqual([1, -2, 0.5]);
});

test("one step of descent is lr times the gradient, downhill", () => {
  const [x] = descend(([x]) => x * x, [3], 0.1, 1);
  expect(Math.abs(x - 2.4)).toBeLessThan(NUDGED);
});

test("descent finds the bottom of a tilted bowl, from where it was", () => {
  const start = [4, 4];
  const bowl = ([x, y]: number[]) =>
    (x - 1) ** 2 + 2 * (y + 2) ** 2 + 5;
  const end = descend(bowl, start, 0.1, 200);
  // Each step leaves at most 0.8 of the way: 0.8²⁰⁰ is below 1e-19.
  expect(Math.abs(end[0] - 1)).toBeLessThan(NUDGED);
  expect(Math.abs(end[1] + 2)).toBeLessThan(NUDGED);
  expect(start).toEqual([4, 4]);
});
