import { expect, test } from "vitest";
import {
  height,
  inputAt,
  links,
  neuronAt,
  sameLink,
  strength,
  width,
} from "./links.ts";

test("a layer has one link per input and one for the bias", () => {
  expect(links(2, 3)).toHaveLength(8);
  expect(links(2, 3)[4]).toEqual({ o: 1, i: 0 });
  expect(links(1, 1)).toEqual([
    { o: 0, i: 0 },
    { o: 0, i: null },
  ]);
});

test("a table that is no layer has no column for a bias", () => {
  expect(links(2, 1, false)).toEqual([
    { o: 0, i: 0 },
    { o: 1, i: 0 },
  ]);
});

test("inputs stand one below the other, the bias at the foot", () => {
  const heights = [0, 1, 2, null].map((i) => inputAt(i, 3)[1]);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(4);
});

test("neurons stand inside the drawing, around its middle", () => {
  const [first, last] = [neuronAt(0, 3), neuronAt(2, 3)];
  expect((first[1] + last[1]) / 2).toBeCloseTo(neuronAt(1, 3)[1], 10);
  expect(first[1]).toBeGreaterThan(0);
  expect(last[1]).toBeLessThan(height);
  expect(last[0]).toBeLessThan(width);
});

test("strength is measured against the strongest, without its sign", () => {
  const all = [0.5, -2, undefined];
  expect(all.map((one) => strength(one, all))).toEqual([0.25, 1, 0]);
  expect(strength(0, [0, 0])).toBe(0);
});

test("links are the same by both ends, and a bias is no input", () => {
  expect(sameLink({ o: 1, i: 2 }, { o: 1, i: 2 })).toBe(true);
  expect(sameLink({ o: 1, i: 2 }, { o: 2, i: 1 })).toBe(false);
  expect(sameLink({ o: 1, i: null }, { o: 1, i: 0 })).toBe(false);
});
