import { expect, test } from "vitest";
import { plain } from "../src/plain.ts";

test("a paragraph is one line, and paragraphs stay apart", () => {
  expect(plain("one\ntwo\n\nthree\n")).toBe("one two\n\nthree");
});

test("emphasis goes, code stays as it is", () => {
  expect(plain("a _number_, **not** a `list_of_numbers`")).toBe(
    "a number, not a `list_of_numbers`",
  );
});
