import { expect, test } from "vitest";
import { readTable } from "./tables.ts";

test("a table is read row by row, as far as it goes", () => {
  expect(readTable("f", [[1, 2], [3]], 2, 2)).toEqual({
    rows: [
      [1, 2],
      [3, undefined],
    ],
    problem: "Row 1 of the result has 1 entry; there should be 2.",
  });
});

test("what is no table is named", () => {
  expect(readTable("f", [[1]], 1, 1).problem).toBeUndefined();
  expect(readTable("f", 7, 2, 2).problem).toContain("f gives one number;");
  expect(readTable("f", [1, 2], 2, 2).problem).toContain("Row 0 of the result");
  expect(readTable("f", [[1, 2]], 2, 2).problem).toContain("gives 1 row;");
  expect(readTable("f", [["1"]], 1, 1).problem).toContain("the text “1”");
});
