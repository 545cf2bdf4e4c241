import { expect, test } from "vitest";
import { handmade, lastLine, scratch } from "./run.ts";

const spread = {
  min: expect.any(Number),
  median: expect.any(Number),
  max: expect.any(Number),
};

test("bench compares numbers, then tells both speeds and the ratio", async () => {
  const finished = await handmade("bench --rounds 2 --json", scratch());
  expect(finished.code).toBe(0);
  const result = lastLine(finished);
  expect(result).toEqual({
    machine: expect.stringContaining(process.version),
    build: expect.stringMatching(/^(strict|relaxed)$/),
    largestDifference: expect.any(Number),
    ...{ plain: spread, engine: spread, ratio: spread },
  });
  // float32 is not float64: no difference at all would be nothing compared.
  expect(result.largestDifference).toBeGreaterThan(0);
  expect(result.largestDifference).toBeLessThan(1e-4);
  for (const { min, median, max } of [
    result.plain,
    result.engine,
    result.ratio,
  ]) {
    expect(min).toBeGreaterThan(0);
    expect(median).toBeGreaterThanOrEqual(min);
    expect(max).toBeGreaterThanOrEqual(median);
  }
});

test("bench speaks in sentences", async () => {
  const { code, stdout } = await handmade("bench --rounds 1", scratch());
  expect(code).toBe(0);
  expect(stdout).toMatch(/no loss, weight or bias differs by more than/);
  expect(stdout).toMatch(/plain code +[\d,]+ pictures a second/);
  expect(stdout).toMatch(/The engine \(\w+ SIMD\) is [\d,.]+ times as fast/);
});

test("bench wants at least one round", async () => {
  const { code, stderr } = await handmade("bench --rounds 0", scratch());
  expect(code).toBe(2);
  expect(stderr).toContain("--rounds is 0; expected a whole number from 1");
});
