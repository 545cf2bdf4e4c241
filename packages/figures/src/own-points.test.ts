import { expect, test } from "vitest";
import { readOwn, tableOf } from "./own-points.ts";

test("two numbers and a class are a point; columns fill the sheet", () => {
  const { points } = readOwn("x,y,class\n0,100,0\n10,300,1\n5,200,1", "t");
  expect(points).toEqual({
    points: [
      { x: [-1.8, -1.8], label: 0 },
      { x: [expect.closeTo(1.8, 12), expect.closeTo(1.8, 12)], label: 1 },
      { x: [expect.closeTo(0, 12), expect.closeTo(0, 12)], label: 1 },
    ],
    classes: 2,
  });
});

test("a column that never changes is moved to the middle", () => {
  const { points } = readOwn("1,7,0\n2,7,1", "t");
  expect(points?.points.map(({ x }) => x[1])).toEqual([0, 0]);
});

test("what is not a number is found, with its line and column", () => {
  expect(readOwn("1,2,0\n3,four,1", "my.csv").problem).toBe(
    'my.csv: line 2, column 2: "four" is not a number; expected one, as in 0.5.',
  );
});

test("tables that are no points of the plane are refused in words", () => {
  expect(readOwn("1,2,3,0\n1,2,3,1", "t").problem).toContain("4 columns");
  expect(readOwn("1,2,0\n1,2,9", "t").problem).toContain("class is 9");
  expect(readOwn("1,2,0\n1,3,0", "t").problem).toContain("nothing to learn");
});

test("points written as a table come back as they were", () => {
  const points = [
    { x: [-1.8, 1.8], label: 0 },
    { x: [1.8, -1.8], label: 1 },
    { x: [0.1234, -0.5], label: 1 },
  ];
  const { points: back } = readOwn(tableOf(points), "t");
  back!.points.forEach(({ x, label }, k) => {
    expect(label).toBe(points[k]!.label);
    // Written with 4 decimals, stretched by exactly 1 up to rounding.
    x.forEach((value, i) => {
      expect(Math.abs(value - points[k]!.x[i]!)).toBeLessThan(1e-12);
    });
  });
});
