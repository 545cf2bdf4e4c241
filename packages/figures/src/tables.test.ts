import { expect, test } from "vitest";
import { readList, readTable } from "./tables.ts";

test("a right list is read as it is", () => {
  expect(readList("f", [1, -2], 2)).toEqual({
    entries: [1, -2],
    problem: undefined,
  });
});

test("what is no list has no entries, and is named", () => {
  const { entries, problem } = readList("f", undefined, 2);
  expect(entries).toEqual([undefined, undefined]);
  expect(problem).toBe("f gives nothing; it should be a list of 2.");
  expect(readList("f", 3, 2).problem).toContain("f gives one number;");
  expect(readList("f", [1], 2).problem).toContain("a list of 1;");
  expect(readList("f", [1, Number.NaN], 2).problem).toContain("NaN");
});

test("holes are read as nothing", () => {
  expect(readList("f", new Array(2), 2)).toEqual({
    entries: [undefined, undefined],
    problem: "An entry of the list is nothing.",
  });
});

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
