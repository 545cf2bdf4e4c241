import { expect, test } from "vitest";
import { pictures } from "./pictures.svelte.ts";
import { sampleDigits, sampleRecords } from "./sample-digits.ts";

// MNIST's training labels begin 5 0 4 1 9 2 1 3 1 4 3 5 3 6 1 7 2 8 6;
// the small pack takes every 6th.
test("a hundred real digits are at hand", () => {
  expect(sampleDigits.count).toBe(100);
  expect([0, 1, 2, 3].map((n) => sampleDigits.label(n))).toEqual([5, 1, 3, 6]);
  const ink = sampleDigits.pixels(0).reduce((sum, p) => sum + p, 0);
  expect(ink).toBeGreaterThan(50);
  expect(ink).toBeLessThan(300);
});

test("without a page there is nothing to fetch, and that is no error", async () => {
  await pictures.fetch();
  expect(pictures.pack).toBeUndefined();
  expect(pictures.problem).toBeUndefined();
});

test("a pack is fetched once, after a failure again", async () => {
  let asked = 0;
  pictures.connect(async () => {
    asked += 1;
    if (asked === 1) throw new Error("no connection");
    return { train: sampleRecords, test: sampleRecords.subarray(0, 785) };
  });
  await Promise.all([pictures.fetch(), pictures.fetch()]);
  expect(pictures.problem).toBe("no connection");
  await pictures.fetch();
  await pictures.fetch();
  expect(asked).toBe(2);
  expect(pictures.problem).toBeUndefined();
  expect(pictures.pack?.train.count).toBe(100);
  expect(pictures.pack?.test.label(0)).toBe(5);
});
