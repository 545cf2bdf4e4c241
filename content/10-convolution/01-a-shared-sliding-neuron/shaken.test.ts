import { render } from "svelte/server";
import { expect, test } from "vitest";
import { measured } from "./measured.ts";
import Shaken from "./Shaken.svelte";
import { caption, lineOf, sharesAt } from "./shaken.ts";

const two = {
  shifts: [0, 1],
  runs: [
    { sliding: [0.98, 0.9], dense: [0.96, 0.5] },
    { sliding: [1, 0.94], dense: [0.94, 0.7] },
  ],
};

test("a caption has the mean of the seeds and how far they lie apart", () => {
  expect(caption(two, 1)).toBe(
    "Moved by 1 pixel, digits are read right by sliding kernels in 92.0 ± 2.8 % of all cases, by a dense network in 60.0 ± 14.1 %.",
  );
});

test("a line begins at the left with what lies where it was", () => {
  const [[x, y], [later]] = lineOf(two, "dense") as [
    [number, number],
    [number],
  ];
  expect(x).toBeLessThan(later);
  expect(y).toBeCloseTo(216 - 0.95 * 200, 9);
});

test("what was measured has a share for every seed, network and shift", () => {
  for (const kind of ["sliding", "dense"] as const)
    for (const by of measured.shifts)
      for (const share of sharesAt(measured, kind, by))
        expect(share).toSatisfy((s: number) => s > 0 && s <= 1);
});

test("every seed reads 98.5 % of the digits where they lie", () => {
  for (const share of sharesAt(measured, "sliding", 0))
    expect(share).toBeGreaterThanOrEqual(0.985);
});

test("without JavaScript three pixels are shown, and all in a table", () => {
  const { body } = render(Shaken, { props: {} });
  expect(body).toContain("Moved by 3 pixels, digits are read right");
  expect(body.match(/<tr/g)).toHaveLength(1 + measured.shifts.length);
});
