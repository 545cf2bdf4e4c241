import { describe, expect, test } from "vitest";
import { asNumber, asNumbers, readNumbers } from "./answers.ts";

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

describe("a list of numbers", () => {
  test("is read as it is", () => {
    expect(readNumbers([1, -2], 2, "xs[1]")).toEqual({
      numbers: [1, -2],
      problem: undefined,
    });
  });

  test("that is too short leaves places without a number", () => {
    expect(readNumbers([1], 2, "xs[1]")).toEqual({
      numbers: [1, undefined],
      problem: "xs[1] is a list of 1; it should be one of 2.",
    });
  });

  test("may be anything else, and is then described", () => {
    expect(readNumbers(7, 2, "It").problem).toBe(
      "It is one number; it should be a list of 2.",
    );
    expect(readNumbers(undefined, 2, "It").problem).toContain("It is nothing");
    expect(readNumbers([1, Number.NaN], 2, "It")).toEqual({
      numbers: [1, undefined],
      problem: "It holds NaN at [1], which is no number.",
    });
  });
});
