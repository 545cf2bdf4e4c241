import { expect, test } from "vitest";
import {
  makeCircles,
  makeMoons,
  makeQuadrants,
  makeSpirals,
  type ToyName,
  toySets,
} from "./index.ts";

/** A small seeded generator (Park and Miller, 1988), for these tests. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const names = Object.keys(toySets) as ToyName[];

test.each(names)("%s: the same seed gives the same points", (name) => {
  expect(toySets[name](50, seeded(1))).toEqual(toySets[name](50, seeded(1)));
  expect(toySets[name](50, seeded(1))).not.toEqual(
    toySets[name](50, seeded(2)),
  );
});

test.each(names)("%s: classes are equally frequent", (name) => {
  const { points, classes } = toySets[name](400, seeded(3));
  const counts = new Array(classes).fill(0);
  for (const { label } of points) counts[label]++;
  expect(counts).toEqual(new Array(classes).fill(400 / classes));
});

test.each(names)("%s: without noise every point is in [-2, 2]²", (name) => {
  const { points } = toySets[name](1000, seeded(4), 0);
  for (const { x } of points)
    for (const k of [0, 1]) expect(Math.abs(x[k])).toBeLessThanOrEqual(2);
});

test.each(names)("%s: a generator at its ends gives finite points", (name) => {
  for (const end of [0, 1 - 2 ** -53])
    for (const { x } of toySets[name](8, () => end, 0.1).points)
      expect(x.every(Number.isFinite)).toBe(true);
});

test("quadrants: the label follows from the signs", () => {
  for (const { x, label } of makeQuadrants(200, seeded(5)).points) {
    const [right, up] = [x[0] > 0, x[1] > 0];
    expect(label).toBe(up ? (right ? 0 : 1) : right ? 3 : 2);
  }
});

test("circles: class 1 lies on radius 0.8, class 0 on 1.6", () => {
  for (const { x, label } of makeCircles(100, seeded(6), 0).points)
    expect(Math.hypot(x[0], x[1])).toBeCloseTo(label === 1 ? 0.8 : 1.6, 12);
});

test("moons: half a turn about the middle carries one onto the other", () => {
  for (const { x, label } of makeMoons(100, seeded(7), 0).points) {
    const [a, b] = label === 0 ? x : [-x[0], -x[1]];
    expect(Math.hypot(a + 0.5, b + 0.25)).toBeCloseTo(1, 12);
    expect(b).toBeGreaterThanOrEqual(-0.25);
  }
});

test("spirals: radius and angle grow together, arms half a turn apart", () => {
  for (const { x, label } of makeSpirals(100, seeded(8), 0).points) {
    const along = (Math.hypot(x[0], x[1]) - 0.1) / 1.8;
    const angle = 3 * Math.PI * along + label * Math.PI;
    // A radius off by 1e-15 turns the angle by 3π / 1.8 times as much.
    expect(Math.cos(angle) * x[1]).toBeCloseTo(Math.sin(angle) * x[0], 9);
  }
});

test("noise moves points by its deviation", () => {
  const { points } = makeCircles(4000, seeded(9), 0.1);
  const offsets = points.map(
    ({ x, label }) => Math.hypot(x[0], x[1]) - (label === 1 ? 0.8 : 1.6),
  );
  const variance =
    offsets.reduce((sum, offset) => sum + offset ** 2, 0) / offsets.length;
  // The deviation of a measured deviation is 0.1 / sqrt(2 · 4000) = 0.0011;
  // five of them, and 0.003 because distance is not quite the offset.
  expect(Math.abs(Math.sqrt(variance) - 0.1)).toBeLessThan(0.0085);
});
