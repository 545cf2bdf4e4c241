import { expect, test } from "vitest";
import {
  endsOf,
  layoutOf,
  linkNear,
  linkPath,
  middleOf,
  strengthOf,
  thicknessOf,
} from "./layout.ts";

const layout = layoutOf([2, 4, 3], 600, 400);

test("every neuron has a place of its own inside the picture", () => {
  for (const sizes of [
    [1, 2],
    [7, 16, 16, 16, 16, 16, 16, 6],
  ])
    for (const width of [340, 900]) {
      const { columns, map } = layoutOf(sizes, width, 460);
      expect(columns.map(({ length }) => length)).toEqual(sizes);
      for (const column of columns)
        column.forEach(([x, y], k) => {
          expect(x - map / 2).toBeGreaterThanOrEqual(0);
          expect(x + map / 2).toBeLessThanOrEqual(width);
          expect(y - map / 2).toBeGreaterThanOrEqual(0);
          expect(y + map / 2).toBeLessThanOrEqual(460);
          if (k > 0) expect(y - column[k - 1]![1]).toBeGreaterThan(map);
        });
    }
});

test("a link runs from the right edge of a map to the left of another", () => {
  const [[x1, y1], [x2, y2]] = endsOf(layout, { layer: 1, from: 0, to: 3 });
  const [from, to] = [layout.columns[0]![0]!, layout.columns[1]![3]!];
  expect([x1, y1]).toEqual([from[0] + layout.map / 2, from[1]]);
  expect([x2, y2]).toEqual([to[0] - layout.map / 2, to[1]]);
  expect(linkPath(layout, { layer: 1, from: 0, to: 3 })).toMatch(/^M.*C.* /);
});

test("a pointer at a link's middle finds the link", () => {
  for (const link of [
    { layer: 1, from: 0, to: 0 },
    { layer: 1, from: 1, to: 3 },
    { layer: 2, from: 3, to: 0 },
  ]) {
    // Links that cross there are as near: none may be nearer.
    const found = linkNear(layout, middleOf(layout, link))!;
    expect(middleOf(layout, found)).toEqual(middleOf(layout, link));
  }
});

test("far from all links, and on a map, there is none", () => {
  expect(linkNear(layout, [300, 1])).toBeUndefined();
  expect(linkNear(layout, layout.columns[0]![0]!)).toBeUndefined();
});

test("a stronger weight is thicker, and what is no number the thinnest", () => {
  expect(thicknessOf(2)).toBeGreaterThan(thicknessOf(-1));
  expect(thicknessOf(1e9)).toBeLessThanOrEqual(5.5);
  expect(strengthOf(Number.NaN)).toBe(0);
});
