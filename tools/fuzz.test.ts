import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Format, faultOf, SLOWEST_MS } from "./fuzz/format.ts";
import { formats } from "./fuzz/formats.ts";
import { attempt, generated, kept, trial } from "./fuzz/trial.ts";

describe.each(formats)("whatever stands in a file: $name", (format) => {
  test.each(kept(format))(
    "%s is read, or refused in words",
    async (...file) => {
      const { fault } = await attempt(format, file[1]);
      expect(fault).toBeUndefined();
    },
  );

  test("2,000 files are read, or refused in words, none slowly", async () => {
    const tally = await trial(format, generated(format, 6, 2000));
    expect(tally.findings).toEqual([]);
    expect(tally.inputs).toBe(2000);
    expect(tally.refused).toBeLessThan(2000);
  });
});

/** A reader that does this with every file. */
const reader = (read: () => unknown): Format => ({
  name: "bad",
  files: fc.constant(new Uint8Array(1)),
  read,
  refusals: [Error],
  heavy: {},
});

test.each<[string, () => unknown, RegExp]>([
  [
    "fails inside",
    () => (undefined as unknown as string).length,
    /not a refusal but TypeError/,
  ],
  [
    "does not say what it expected",
    () => {
      throw new Error("no good");
    },
    /does not say what was expected: no good/,
  ],
  [
    "repeats the file",
    () => {
      throw new Error(`${"x".repeat(501)}; expected less`);
    },
    /a refusal of 516 characters/,
  ],
  [
    "is slow",
    () => {
      const begun = process.cpuUsage();
      const worked = () => process.cpuUsage(begun).user / 1000;
      let sum = 0;
      while (worked() < 1.1 * SLOWEST_MS)
        for (let k = 0; k < 1e6; k++) sum += k;
      return sum;
    },
    /took \d\d\d ms/,
  ],
])("a reader that %s is found out", async (_, read, what) => {
  const { findings } = await trial(reader(read), [new Uint8Array(1)]);
  expect(findings[0]?.what).toMatch(what);
});

test("an error of the engine's is no refusal, although it is an Error", () => {
  const thrown = new RangeError("expected more stack");
  expect(faultOf({ refusals: [Error] }, thrown)).toContain("RangeError");
});
