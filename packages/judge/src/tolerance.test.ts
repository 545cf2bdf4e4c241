import { expect, test } from "vitest";
import { near } from "./tolerance.ts";

test("an infinity is near itself, and no number is near it", () => {
  const { POSITIVE_INFINITY: far } = Number;
  expect(near(far, far)).toBe(true);
  expect(near(5, far)).toBe(false);
  expect(near(far, 5)).toBe(false);
  expect(near(-far, far)).toBe(false);
});

test("NaN is near nothing, and −0 is 0", () => {
  expect(near(Number.NaN, Number.NaN)).toBe(false);
  expect(near(-0, 0)).toBe(true);
});
