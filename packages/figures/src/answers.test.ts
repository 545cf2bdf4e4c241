import { expect, test } from "vitest";
import { asNumber, asNumbers } from "./answers.ts";

test("a number is what can be drawn: finite, and no text", () => {
  expect(asNumber(-0.5)).toBe(-0.5);
  for (const odd of [
    "3",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    [3],
  ])
    expect(asNumber(odd)).toBeUndefined();
});

test("a list counts only if it is as long, and all of it numbers", () => {
  expect(asNumbers([1, 2], 2)).toEqual([1, 2]);
  for (const odd of [[1], [1, 2, 3], [1, "2"], [1, Number.NaN], 2, null])
    expect(asNumbers(odd, 2)).toBeUndefined();
});
