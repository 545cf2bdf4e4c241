import { weightGrads } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { read } from "./answer.ts";

describe("an answer", () => {
  const told = (answer: unknown) => read(answer, 2, 3).problem;

  test("of the right form is read as it is", () => {
    const { dW, db, problem } = read(
      weightGrads([1, 2], [3, 4, 5]),
      2,
      3,
    );
    expect(dW).toEqual([
      [3, 4, 5],
      [6, 8, 10],
    ]);
    expect(db).toEqual([1, 2]);
    expect(problem).toBeUndefined();
  });

  test("of another form is described, and never breaks the table", () => {
    expect(told(undefined)).toContain("weightGrads gives nothing");
    expect(told(7)).toContain("weightGrads gives one number");
    expect(told([[1], [2]])).toContain("gives a list of 2");
    expect(told({ dW: 7, db: [1, 2] })).toContain("dW is one number");
    expect(told({ dW: [[1]], db: [1, 2] })).toBe(
      "dW has 1 row for 2 neurons.",
    );
    expect(told({ dW: [1, 2], db: [1, 2] })).toContain(
      "Row 0 of dW is one number, not a list",
    );
    expect(told({ dW: [[1, 2, 3], [1]], db: [1, 2] })).toBe(
      "Row 1 of dW has 1 number for 3 inputs.",
    );
    const dW = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(told({ dW })).toContain("db is nothing");
    expect(told({ dW, db: [1] })).toBe(
      "db has 1 number for 2 neurons.",
    );
    expect(told({ dW, db: [1, Number.NaN] })).toBe("One entry is NaN.");
    expect(told({ $odd: "promise", text: "" })).toContain("a promise");
  });

  test("keeps the numbers that are there", () => {
    const half = read({ dW: [[1, "2"]], db: null }, 2, 3);
    expect(half.dW).toEqual([
      [1, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(half.db).toEqual([undefined, undefined]);
  });
});
