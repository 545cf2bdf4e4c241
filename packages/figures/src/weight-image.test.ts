import { expect, test } from "vitest";
import { DOTS, paintWeights, strongestOf } from "./weight-image.ts";

const colors = {
  paper: [255, 255, 255],
  positive: [0, 0, 200],
  negative: [200, 100, 0],
} as const;

test("a full positive weight is solid ink", () => {
  const bytes = paintWeights([2], 1, 2, colors);
  expect(bytes.length).toBe(DOTS * DOTS * 4);
  for (let dot = 0; dot < DOTS * DOTS; dot++)
    expect([...bytes.slice(4 * dot, 4 * dot + 4)]).toEqual([0, 0, 200, 255]);
});

test("a negative weight is striped: half its dots are paler", () => {
  const bytes = paintWeights([-2], 1, 2, colors);
  const blues = Array.from({ length: 16 }, (_, dot) => bytes[4 * dot + 2]!);
  expect(blues.filter((blue) => blue === 0)).toHaveLength(8);
  expect(blues.filter((blue) => blue > 100)).toHaveLength(8);
});

test("a weight of 0 is paper, and NaN does not break the picture", () => {
  expect(paintWeights([0], 1, 1, colors)[0]).toBe(255);
  expect(paintWeights([Number.NaN], 1, 1, colors).length).toBe(64);
});

test("weights lie row by row: the second of 2 × 2 is top right", () => {
  const bytes = paintWeights([0, 1, 0, 0], 2, 1, colors);
  const red = (row: number, column: number) =>
    bytes[4 * (row * 2 * DOTS + column)];
  expect(red(0, 0)).toBe(255);
  expect(red(0, DOTS)).toBe(0);
  expect(red(DOTS, DOTS)).toBe(255);
});

test("one stray weight among hundred does not set the scale", () => {
  const rows = [Array.from({ length: 100 }, () => 0.5), [50]];
  expect(strongestOf(rows)).toBe(0.5);
  expect(strongestOf([[0, 0]])).toBe(1);
});
