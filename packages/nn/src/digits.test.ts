import { expect, test } from "vitest";
import { decodeDigits, pixel } from "./digits.ts";
import { digitNetwork, digitSettings } from "./experiment.ts";
import { countParameters } from "./network.ts";
import { randomFrom } from "./random.ts";

/** Two records: a 7 whose pixel k is k mod 256, and a white 3. */
const bytes = Uint8Array.from([
  7,
  ...Array.from({ length: 784 }, (_, k) => k % 256),
  3,
  ...new Array(784).fill(0),
]);

test("a record is a label and 784 pixels, scaled to 0..1", () => {
  const [seven, three] = decodeDigits(bytes, 2);
  expect([seven.label, three.label]).toEqual([7, 3]);
  expect(seven.x).toHaveLength(784);
  expect([seven.x[0], seven.x[51], seven.x[255]]).toEqual([0, 0.2, 1]);
  expect(Math.max(...three.x)).toBe(0);
  expect(decodeDigits(bytes, 1)).toEqual([seven]);
});

test("a pixel is found by row, then column", () => {
  const [{ x }] = decodeDigits(bytes, 1);
  expect(pixel(x, 2, 3)).toBe((2 * 28 + 3) / 255);
  expect(() => pixel(x, 28, 0)).toThrow(
    "row is 28; the last one is 27",
  );
  expect(() => pixel(x, 0, -1)).toThrow("col is -1");
  expect(() => pixel([1, 2], 0, 0)).toThrow("x has 2 numbers");
});

test("short files and labels over 9 are refused", () => {
  expect(() => decodeDigits(bytes, 3)).toThrow(
    "3 digits need 2355 bytes but there are 1570",
  );
  const wrong = bytes.with(785, 12);
  expect(() => decodeDigits(wrong, 2)).toThrow(
    "label of digit 1 is 12",
  );
});

test("the digit network has 13,002 parameters and whole settings", () => {
  expect(countParameters(digitNetwork(randomFrom(1)))).toBe(13_002);
  expect(JSON.parse(JSON.stringify(digitSettings))).toEqual(
    digitSettings,
  );
});
