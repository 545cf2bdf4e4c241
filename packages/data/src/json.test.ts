import { expect, test } from "vitest";
import { DataError, parseJson } from "./index.ts";

const read = (text: string) =>
  parseJson(new TextEncoder().encode(text), "a.json");

test("JSON is read, and a name may be __proto__", () => {
  expect(read(' [1, {"a:b": "\\"[,{"}] ')).toEqual([1, { "a:b": '"[,{' }]);
  expect(Object.keys(read('{"__proto__": {"a": 1}}') as object)).toEqual([
    "__proto__",
  ]);
});

test.each([
  ["no JSON", "{", 'is not JSON (it starts with "{"); expected JSON'],
  ["NaN", "[NaN]", "is not JSON"],
  ["33 lists in one another", "[".repeat(33), "33 deep at byte 32; expected"],
  ["a name twice", '{"a": {"b": 1, "b": 2}}', "has a name twice in one object"],
  ["a million empty lists", `[${"[],".repeat(1e6)}0]`, "1,000,001 lists"],
])("%s: refused", (_, text, why) => {
  expect(() => read(text)).toThrow(DataError);
  expect(() => read(text)).toThrow(why);
});

test("a large file of long numbers is no matter", () => {
  const row = `[${Array(800).fill("0.12345678901234567").join()}]`;
  const rows = read(`[${Array(500).fill(row).join()}]`);
  expect(rows).toHaveLength(500);
});
