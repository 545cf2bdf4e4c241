import { expect, test } from "vitest";
import { notANumber, tell, tellAll, tellCount, tellSteady } from "./words.ts";

test("numbers are told with two decimals at most and a real minus", () => {
  expect([1 / 3, -1, 0.1 + 0.2, -1.25].map(tell)).toEqual([
    "0.33",
    "−1",
    "0.3",
    "−1.25",
  ]);
});

test("what rounds to zero has no sign", () => {
  expect([-0.001, -0, 0.004].map(tell)).toEqual(["0", "0", "0"]);
  expect([-0.04, -0].map(tellSteady)).toEqual(["0.0", "0.0"]);
});

test("a steady number keeps its decimal", () => {
  expect([2, -0.5, 1.25].map(tellSteady)).toEqual(["2.0", "−0.5", "1.3"]);
});

test("a count is whole, its thousands set apart", () => {
  expect([7, 59_999.6].map(tellCount)).toEqual(["7", "60,000"]);
});

test("a list is told with an and before its last number", () => {
  expect(tellAll([1, -2, 0.333])).toBe("1, −2 and 0.33");
  expect(tellAll([0.5])).toBe("0.5");
  expect(tellAll([])).toBe("");
});

test("a number is not told as something else", () => {
  expect([0, -7.5, 1e300].map(notANumber)).toEqual(
    new Array(3).fill(undefined),
  );
});

test("what is not a number is named in words", () => {
  expect(notANumber(Number.NaN)).toBe("NaN");
  expect(notANumber(-Infinity)).toBe("−Infinity");
  expect(notANumber(undefined)).toBe("nothing");
  expect(notANumber(null)).toBe("null");
  expect(notANumber([2, 1])).toBe("a list of 2");
  expect(notANumber("0.5")).toBe("the text “0.5”");
  expect(notANumber(true)).toBe("true");
  expect(notANumber({ z: 1 })).toBe("an object");
});

test("what the sandbox could not send is named by its kind", () => {
  const odd = (kind: string) => notANumber({ $odd: kind, text: "" });
  expect(odd("promise")).toBe("a promise");
  expect(odd("undefined")).toBe("nothing");
  expect(odd("hole")).toBe("an empty place in a list");
  expect(odd("too-large")).toBe("something too large to show");
});
