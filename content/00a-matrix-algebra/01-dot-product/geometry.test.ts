import type { Point } from "@handmade/figures/geometry.ts";
import { expect, test } from "vitest";
import { lineOf, settle, shadow } from "./geometry.ts";

/** Shoelace: the area inside corners in order. */
const area = (corners: readonly Point[]) =>
  Math.abs(
    corners.reduce((sum, [x, y], k) => {
      const [u, v] = corners[(k + 1) % corners.length]!;
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

test("the shadow on an axis is the number along that axis", () => {
  expect(shadow([1.5, 2], [2, 0])).toMatchObject({
    foot: [1.5, 0],
    length: 1.5,
  });
});

test("a shadow that falls away from b has a length below 0", () => {
  expect(shadow([-1, 2], [2, 0])?.length).toBe(-1);
});

test("the rectangle covers as much as the dot product says", () => {
  for (const [a, b] of [
    [
      [1.5, 2],
      [2, 1],
    ],
    [
      [-3, 0.5],
      [1.5, 2.5],
    ],
  ] as [Point, Point][]) {
    const wanted = Math.abs(a[0] * b[0] + a[1] * b[1]);
    expect(area(shadow(a, b)!.corners)).toBeCloseTo(wanted, 10);
  }
});

test("the rectangle lies on the side of b that a is not on", () => {
  expect(shadow([1, 2], [2, 0])!.corners[3]![1]).toBeLessThan(0);
  expect(shadow([1, -2], [2, 0])!.corners[3]![1]).toBeGreaterThan(0);
});

test("an arrow of no length has no line to throw a shadow on", () => {
  expect(shadow([1, 2], [0, 0])).toBeUndefined();
});

test("the line of b crosses the whole sheet", () => {
  expect(lineOf([1, -0.5])).toEqual([
    [-4, 2],
    [4, -2],
  ]);
});

test("an arrow settles on halves inside its reach", () => {
  expect(settle([1.3, -7])).toEqual([1.5, -3]);
});
