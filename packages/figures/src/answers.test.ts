import { describe, expect, test } from "vitest";
import { numbersIn } from "./answers.ts";

describe("a list of numbers", () => {
  test("is read as it is", () => {
    expect(numbersIn([1, -2], 2, "xs[1]")).toEqual({
      numbers: [1, -2],
      problem: undefined,
    });
  });

  test("that is too short leaves places without a number", () => {
    expect(numbersIn([1], 2, "xs[1]")).toEqual({
      numbers: [1, undefined],
      problem: "xs[1] is a list of 1; it should be one of 2.",
    });
  });

  test("may be anything else, and is then described", () => {
    expect(numbersIn(7, 2, "It").problem).toBe(
      "It is one number; it should be a list of 2.",
    );
    expect(numbersIn(undefined, 2, "It").problem).toContain("It is nothing");
    expect(numbersIn([1, Number.NaN], 2, "It")).toEqual({
      numbers: [1, undefined],
      problem: "It holds NaN at [1], which is no number.",
    });
  });
});
