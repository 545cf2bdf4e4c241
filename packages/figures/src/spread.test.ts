import { expect, test } from "vitest";
import { spreadOf, tellShares } from "./spread.ts";

test("the spread of 1, 2 and 3 is 1 around 2", () => {
  expect(spreadOf([1, 2, 3])).toEqual({ mean: 2, deviation: 1 });
});

test("a single run has no spread", () => {
  expect(spreadOf([0.7])).toEqual({ mean: 0.7, deviation: 0 });
});

test("shares are told in percent", () => {
  expect(tellShares([0.9, 0.91, 0.92])).toBe("91.0 ± 1.0 %");
});
