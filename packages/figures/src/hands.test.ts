import { expect, test } from "vitest";
import { writings } from "./hands.ts";
import { shrunk } from "./shrunk.ts";
import { scan } from "./strokes.ts";

const collection = writings(200, 1);
const extent = (of: "x" | "y") =>
  collection.map(({ strokes }) => {
    const places = strokes.flat().map((dab) => dab[of]);
    return [Math.min(...places), Math.max(...places)] as const;
  });

test("two hundred drawings are twenty of each digit", () => {
  const counts = new Array<number>(10).fill(0);
  for (const { digit } of collection) counts[digit]! += 1;
  expect(counts).toEqual(new Array(10).fill(20));
});

test("the same seed writes the same, another one does not", () => {
  expect(writings(20, 1)).toEqual(collection.slice(0, 20));
  expect(writings(20, 2)).not.toEqual(collection.slice(0, 20));
});

test("every line is on the paper, its width included", () => {
  for (const { strokes } of collection)
    for (const { x, y, width } of strokes.flat()) {
      expect(Math.min(x, y) - width / 2).toBeGreaterThan(0);
      expect(Math.max(x, y) + width / 2).toBeLessThan(1);
    }
});

test("sizes differ threefold, pens too, and places fill the paper", () => {
  const heights = extent("y").map(([from, to]) => to - from);
  expect(Math.max(...heights) / Math.min(...heights)).toBeGreaterThan(3);
  const pens = collection.map(({ strokes }) => strokes[0]![0]!.width);
  expect(Math.max(...pens) / Math.min(...pens)).toBeGreaterThan(2.5);
  const middles = extent("x").map(([from, to]) => (from + to) / 2);
  expect(Math.min(...middles)).toBeLessThan(0.25);
  expect(Math.max(...middles)).toBeGreaterThan(0.75);
});

test("a sheet that is only shrunk keeps its ink where it was", () => {
  // One black pixel of the four that each become one.
  const gray = [0, 255, 255, 255, 255, 255, 255, 255].concat([
    255, 255, 255, 255, 255, 255, 0, 0,
  ]);
  expect(shrunk(gray, 4, 4, 2)).toEqual([0.25, 0, 0, 0.5]);
});

test("a scan of 112 becomes 28 by 28, and 100 does not divide", () => {
  const gray = scan(collection[0]!.strokes, 112);
  const ink = gray.reduce((sum, value) => sum + 1 - value / 255, 0);
  const small = shrunk(gray, 112, 112);
  expect(small).toHaveLength(784);
  expect(16 * small.reduce((a, b) => a + b)).toBeCloseTo(ink, 6);
  expect(() => shrunk(gray, 100, 112)).toThrow("100 by 112");
});
