import { expect, test } from "vitest";
import type { Point } from "./geometry.ts";
import { arrow, plane } from "./plane.ts";

const sheet = plane(4, 320);

test("the middle of the plane is the middle of the sheet", () => {
  expect(sheet.pin([0, 0])).toEqual([160, 160]);
});

test("up in the plane is up on the sheet, where y counts downwards", () => {
  expect(sheet.pin([1, 2])).toEqual([200, 80]);
});

test("a place that is pinned is found again", () => {
  for (const place of [
    [1.5, -2],
    [-4, 4],
  ] as Point[])
    expect(sheet.placeAt(sheet.pin(place))).toEqual(place);
});

test("grid lines lie one unit apart, inside the sheet, axes apart", () => {
  expect(sheet.grid.match(/M/g)).toHaveLength(2 * 6);
  expect(sheet.grid).toContain("M200,0V320");
  expect(sheet.grid).not.toContain("M160,0");
  expect(sheet.axes).toBe("M160,0V320M0,160H320");
});

test("an arrow's barbs lie behind its tip, one on each side", () => {
  expect(arrow([0, 0], [100, 0], 10)).toEqual({
    shaft: "M 0,0 L 100,0",
    head: "M 90,5 L 100,0 L 90,-5",
  });
});

test("an arrow ends before a handle", () => {
  expect(arrow([0, 0], [0, 50], 10, 8).shaft).toBe("M 0,0 L 0,42");
});

test("what is too short for a direction has no head", () => {
  expect(arrow([3, 3], [3, 3]).head).toBe("");
});
