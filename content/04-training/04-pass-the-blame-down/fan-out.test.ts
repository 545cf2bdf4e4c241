import { backThrough } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { acrossOf, pathsOf } from "./fan-out.ts";

const W = [
  [1.5, -0.5],
  [-1, 2],
  [0.5, 1],
];
const delta = [0.8, 0.5, -0.6];

describe("the paths of an input", () => {
  test("are laid end to end, neuron by neuron", () => {
    // By hand: 0.8 · −0.5, 0.5 · 2, −0.6 · 1.
    const ends = pathsOf(1, W, delta).map(({ from, product, to }) =>
      [from, product, to].map((v) => Number(v.toFixed(9))),
    );
    expect(ends).toEqual([
      [0, -0.4, -0.4],
      [-0.4, 1, 0.6],
      [0.6, -0.6, 0],
    ]);
  });

  test("end where backThrough ends", () => {
    for (const [i, blame] of backThrough(W, delta).entries())
      expect(pathsOf(i, W, delta).at(-1)!.to).toBeCloseTo(blame, 12);
  });
});

describe("the drawing of the sums", () => {
  test("always has 0 in it", () => {
    const across = acrossOf([2, 3]);
    expect(across(0)).toBeLessThan(across(2));
    expect(acrossOf([-2])(0)).toBeGreaterThan(acrossOf([-2])(-2));
  });

  test("has 0 in the middle if there is nothing to show", () => {
    expect(acrossOf([0, 0])(0)).toBe(223);
  });
});
