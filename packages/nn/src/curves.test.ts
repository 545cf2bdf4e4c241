import { expect, test } from "vitest";
import { NUDGED } from "../tests/tolerance.ts";
import {
  bowl,
  cube,
  dish,
  flat,
  line,
  ravine,
  saddle,
  shift,
  sine,
} from "./curves.ts";

/** Central differences, written once more: not the library's own. */
const nudge = (f: (x: number) => number, x: number) =>
  (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;

test.each(Object.entries({ line, flat, shift, cube, sine }))(
  "%s has the slope that nudging finds",
  (_, { f, df }) => {
    for (const x of [-3, -1.5, -0.2, 0, 0.7, 2, 4])
      expect(Math.abs(df(x) - nudge(f, x))).toBeLessThan(NUDGED);
  },
);

test("the curves go through points that are known by hand", () => {
  expect(line.f(2)).toBe(4);
  expect(flat.f(-9)).toBe(7);
  expect(shift.f(2)).toBe(3);
  expect(cube.f(-2)).toBe(-8);
  expect(sine.f(Math.PI / 2)).toBe(1);
});

test.each([
  ["dish", dish, [1, 1], 0],
  ["bowl", bowl, [1, -1], 2],
  ["ravine", ravine, [2, 1], 0],
  ["saddle's valley", saddle, [0, Math.SQRT2], 0],
  ["saddle's other valley", saddle, [0, -Math.SQRT2], 0],
] as const)(
  "the %s is lowest where it says",
  (_, f, [x, y], lowest) => {
    expect(f([x, y])).toBeCloseTo(lowest, 12);
    for (const [dx, dy] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.1],
      [0, -0.1],
      [0.1, 0.05],
    ] as const)
      expect(f([x + dx, y + dy])).toBeGreaterThan(lowest);
  },
);

test("a dish has as many coordinates as it is given", () => {
  expect(dish([3])).toBe(4);
  expect(dish([3, 0, 2])).toBe(4 + 2 + 3);
});

test("the pass is flat, lower to the sides and higher along", () => {
  expect(saddle([0, 0])).toBe(1);
  expect(saddle([0, 0.1])).toBeLessThan(1);
  expect(saddle([0.1, 0])).toBeGreaterThan(1);
});
