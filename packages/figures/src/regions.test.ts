import { expect, test } from "vitest";
import { below, marks, regionOf, survey } from "./regions.ts";

const pin = (place: readonly [number, number]) => place;
/** Two outputs that are equal on the line x = 0.5. */
const field = survey(([x]) => [x! - 0.5, 0.5 - x!], [-2, 2], 5);

test("a region ends where another output becomes the largest", () => {
  const right = regionOf(field, 0, 0, pin);
  const left = regionOf(field, 1, 0, pin);
  const xs = (path: string) =>
    [...path.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.min(...xs(right))).toBe(0.5);
  expect(Math.max(...xs(left))).toBe(0.5);
  expect(Math.max(...xs(right))).toBe(2);
});

test("a lead moves the border into the region", () => {
  // One output leads by 2 (x − 0.5): by 1 at x = 1.
  const sure = regionOf(field, 0, 1, pin);
  const xs = [...sure.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.min(...xs)).toBe(1);
});

test("the ground below a level is what a neuron says no to", () => {
  const path = below(field, 0, 0, pin);
  expect(path).toContain("0.5,");
  expect(path).not.toContain("M2,");
});

test("nothing is drawn where nothing is below", () => {
  expect(below(field, 0, -3, pin)).toBe("");
});

test("every class has a mark of its own", () => {
  const shapes = [0, 1, 2, 3, 4, 5].map((label) => marks([[1, 2]], label, 2));
  expect(new Set(shapes).size).toBe(6);
  for (const shape of shapes) expect(shape).toMatch(/^M1,2m/);
});
