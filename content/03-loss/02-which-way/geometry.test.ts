import { expect, test } from "vitest";
import {
  across,
  arrow,
  domain,
  height,
  settle,
  slopesIn,
  unit,
  up,
} from "./geometry.ts";

test("an arrow is as long as its slope, on the outputs' own scale", () => {
  const one = arrow(0, 0.5, 0.4)!;
  expect(one.from).toEqual([across(0), up(0.5)]);
  expect(one.from[1] - one.to[1]).toBeCloseTo(0.4 * unit, 10);
});

test("a slope above 0 points up, one below 0 points down", () => {
  const [high, low] = [arrow(0, 1, 0.5)!, arrow(0, 1, -0.5)!];
  expect([high.sign, low.sign]).toEqual([1, -1]);
  expect(high.to[1]).toBeLessThan(high.from[1]);
  expect(low.to[1]).toBeGreaterThan(low.from[1]);
  // Barbs lie behind the tip.
  expect(high.barbs[0][1]).toBeGreaterThan(high.to[1]);
  expect(low.barbs[0][1]).toBeLessThan(low.to[1]);
});

test("a slope of 0 points nowhere", () => {
  expect(arrow(1, 0.3, 0)).toBeUndefined();
});

test("right slopes of three outputs fit on the paper, larger are cut", () => {
  for (const y of domain)
    for (const t of [0, 1])
      expect(arrow(0, y, (2 * (y - t)) / 3)?.cut ?? false).toBe(false);
  const long = arrow(0, 1, 100)!;
  expect(long.cut).toBe(true);
  expect(long.to[1]).toBeGreaterThan(0);
  expect(arrow(0, 1, -100)!.to[1]).toBeLessThan(height);
});

test("a barb is never longer than its arrow", () => {
  const tiny = arrow(0, 0, 0.01)!;
  expect(tiny.barbs[0][1]).toBeCloseTo(tiny.from[1], 10);
});

test("only one finite number per output counts as slopes", () => {
  expect(slopesIn([1, 0, -2], 3)).toEqual([1, 0, -2]);
  for (const odd of [3, [1, 2], [1, Number.NaN, 2], ["1", 2, 3], null])
    expect(slopesIn(odd, 3)).toBeUndefined();
});

test("a dragged output settles on a twentieth inside its range", () => {
  expect(settle(0.512)).toBe(0.5);
  expect(settle(7)).toBe(1.5);
});
