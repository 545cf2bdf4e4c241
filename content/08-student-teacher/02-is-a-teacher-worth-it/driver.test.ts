import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { conclusion } from "@handmade/nn";
import { expect, test } from "vitest";
import { run } from "./driver.ts";

test("an experiment tells a trial for each seed, and what they show", () => {
  // A hundred pictures at hand stand for the 360 it asks for.
  const records = new Uint8Array(4 * sampleRecords.length);
  for (const k of [0, 1, 2, 3])
    records.set(sampleRecords, k * sampleRecords.length);
  const { trials, finding } = run(records, sampleRecords, [4, 5, 6]);
  expect(trials.map(({ seed }) => seed)).toEqual([4, 5, 6]);
  for (const { benchmark, taught } of trials) {
    expect(benchmark).toBeGreaterThan(0.1);
    expect(taught).toBeGreaterThan(0.1);
  }
  expect(finding).toBe(conclusion(trials));
});
