import { render } from "svelte/server";
import { expect, test } from "vitest";
import Contours from "./Contours.svelte";
import { loopPath, lowland, survey } from "./contours.ts";
import type { Point } from "./geometry.ts";

const area = { x: [-2, 2], y: [-2, 2] } as const;
const bowl = ([x, y]: number[]) => x! * x! + y! * y!;

/** Twice the area on the left of a loop (the shoelace formula). */
const enclosed = (loop: readonly Point[]) =>
  loop.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = loop[(k + 1) % loop.length]!;
    return sum + x * nextY - nextX * y;
  }, 0) / 2;

test("a survey has the heights where its lines cross", () => {
  const { xs, ys, heights } = survey(([x, y]) => 10 * x! + y!, area, 5, 3);
  expect(xs).toEqual([-2, -1, 0, 1, 2]);
  expect(ys).toEqual([-2, 0, 2]);
  expect(heights[2]).toEqual([-18, -8, 2, 12, 22]);
});

test("the lowland of a bowl is one round loop of the right size", () => {
  const [loop, ...others] = lowland(survey(bowl, area, 81, 81), 1);
  expect(others).toEqual([]);
  for (const [x, y] of loop!) expect(Math.hypot(x, y)).toBeCloseTo(1, 2);
  // A polygon on the circle misses a little of π, and lies left of it.
  expect(enclosed(loop!)).toBeGreaterThan(3.13);
  expect(enclosed(loop!)).toBeLessThan(Math.PI);
});

test("lowland ends at the area's edge", () => {
  const [loop] = lowland(
    survey(([x]) => x!, area, 9, 9),
    0,
  );
  expect(enclosed(loop!)).toBeCloseTo(8, 10);
  for (const [x, y] of loop!) {
    expect(x).toBeLessThanOrEqual(0);
    expect(Math.abs(y)).toBeLessThanOrEqual(2);
  }
});

test("a hill in the lowland is a loop of its own, turned the other way", () => {
  const found = lowland(
    survey((p) => -bowl(p), area, 41, 41),
    -1,
  );
  const sizes = found.map(enclosed).sort((a, b) => a - b);
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toBeCloseTo(-Math.PI, 1);
  expect(sizes[1]).toBeCloseTo(16, 10);
});

test("two valleys below their pass are apart, above it one", () => {
  const pass = ([x, y]: number[]) => x! * x! + (y! * y! - 2) ** 2 / 4;
  const field = survey(pass, area, 40, 40);
  expect(lowland(field, 0.9)).toHaveLength(2);
  expect(lowland(field, 1.1)).toHaveLength(1);
});

test("all of a low area is one loop round it, none of a high one", () => {
  const flat = survey(() => 1, area, 4, 4);
  expect(lowland(flat, 2).map(enclosed)).toEqual([16]);
  expect(lowland(flat, 0.5)).toEqual([]);
});

test("a level through the very crossings closes its loops, too", () => {
  const field = survey(([x, y]) => Math.abs(x!) + Math.abs(y!), area, 5, 5);
  const total = lowland(field, 1)
    .map(enclosed)
    .reduce((sum, one) => sum + one, 0);
  expect(total).toBeCloseTo(2, 10);
});

test("a path pins every place and closes every loop", () => {
  const pin = ([x, y]: Point): Point => [10 * x, -10 * y];
  const path = loopPath(
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      [
        [2, 2],
        [3, 2],
        [3, 3],
      ],
    ],
    pin,
  );
  expect(path).toBe("M0,0L10,0L10,-10ZM20,-20L30,-20L30,-30Z");
});

test("a map has one path for each of its levels", () => {
  const { body } = render(Contours, {
    props: {
      f: bowl as never,
      area,
      levels: [0.5, 1, 2],
      pin: (p: Point) => p,
    },
  });
  expect(body.match(/<path/g)).toHaveLength(3);
  expect(body.match(/d="M[^"]+Z"/g)).toHaveLength(3);
});
