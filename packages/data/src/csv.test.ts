import fc from "fast-check";
import { expect, test } from "vitest";
import { DataError, parseCsv } from "./index.ts";

test("features and label are read, with and without a header", () => {
  const points = [
    { x: [1, -2.5], label: 0 },
    { x: [0.5, 1e3], label: 2 },
  ];
  const lines = "1,-2.5,0\n.5,+1e3,2";
  expect(parseCsv(lines)).toEqual({ header: null, points, classes: 3 });
  expect(parseCsv(`a,b,class\n${lines}`)).toEqual({
    header: ["a", "b", "class"],
    points,
    classes: 3,
  });
});

test("line ends of every system, spaces and blank last lines do not matter", () => {
  const { points } = parseCsv("\uFEFF1, 2 ,0\r\n3,4,1\r\n\r\n");
  expect(points).toEqual([
    { x: [1, 2], label: 0 },
    { x: [3, 4], label: 1 },
  ]);
});

test.each([
  ["", "has no lines"],
  ["\n\n", "has no lines"],
  ["a,b,class\n", "has a header but no numbers"],
  ["5\n6", "line 1 has one column"],
  ["a,b\n1,2\n3,abc", 'line 3, column 2: "abc" is not a number'],
  ["1,2\n,2", 'line 2, column 1: "" is not a number'],
  ["1,2\n0x10,2", '"0x10" is not a number'],
  ["1,2\nInfinity,2", '"Infinity" is not a number'],
  ["1,2\n1e999,2", '"1e999" is not a number'],
  ["1,2\nNaN,2", '"NaN" is not a number'],
  ["1,x,2", 'line 1, column 2: "x" is not a number'],
  ["1,2,0\n1,2", "line 2 has 2 columns; expected 3, as the lines before it"],
  ['1,2\n3,"4"', "line 2, column 2 has a quotation mark"],
  ["1;2;0", "line 1 is separated by semicolons; expected commas"],
  ["1\t2", "line 1 is separated by tabs"],
  ["1,2\n\n3,4", "line 2 is empty, but more lines follow"],
  ["1,0.5", "line 1, column 2: the label is 0.5; expected a whole number"],
  ["1,-1", "the label is -1"],
  ["1,1000", "the label is 1000; expected a whole number from 0 to 999"],
])("%j is refused: %s", (text, message) => {
  expect(() => parseCsv(text, "my.csv")).toThrow(DataError);
  expect(() => parseCsv(text, "my.csv")).toThrow("my.csv: ");
  expect(() => parseCsv(text, "my.csv")).toThrow(message);
});

test("a very long cell is cut in the message", () => {
  expect(() => parseCsv(`1,2\n${"x".repeat(5000)},2`)).toThrow(/"x{29}…"/);
});

test("what JavaScript prints is read back exactly", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), (features) => {
      const { points } = parseCsv(`${features.join(",")},7`);
      // Printing forgets the sign of -0.
      expect(points[0].x).toEqual(features.map((v) => v + 0));
    }),
  );
});

test("any text is read or refused by name, never anything else", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,\n\r;"a-]*$/));
  fc.assert(
    fc.property(text, (content) => {
      try {
        parseCsv(content);
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
      }
    }),
  );
});
