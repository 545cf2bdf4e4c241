import { expect, test } from "vitest";
import { cutOut, frameOf, inkOf, weightOf } from "./stages.ts";

const sheet = {
  values: [
    [0, 0, 0, 0],
    [0, 0, 1, 0.5],
    [0, 0, 1, 0.05],
  ].flat(),
  cols: 4,
};

test("a frame holds all that is drawn, and faint specks do not count", () => {
  expect(frameOf(sheet)).toEqual({ top: 1, left: 2, rows: 2, cols: 2 });
  expect(frameOf({ values: [0, 0.05, 0, 0], cols: 2 })).toBeUndefined();
});

test("what is cut out keeps its rows", () => {
  const cut = cutOut(sheet, { top: 1, left: 2, rows: 2, cols: 2 });
  expect(cut).toEqual({ values: [1, 0.5, 1, 0.05], cols: 2 });
});

// (1·1.5 + 0.5·1.5 + 1·2.5 + 0.05·2.5) / 2.55 and
// (1·2.5 + 0.5·3.5 + 1·2.5 + 0.05·3.5) / 2.55
test("weight is where the ink is, darker ink weighing more", () => {
  const { row, col } = weightOf(sheet)!;
  expect(row).toBeCloseTo(4.875 / 2.55, 12);
  expect(col).toBeCloseTo(6.925 / 2.55, 12);
  expect(weightOf({ values: [0, 0], cols: 2 })).toBeUndefined();
});

test("a scan's ink is 1 minus its brightness, half as fine", () => {
  const gray = new Array(16).fill(255).fill(0, 0, 2);
  expect(inkOf(gray, 4)).toEqual({ values: [0.5, 0, 0, 0], cols: 2 });
});
