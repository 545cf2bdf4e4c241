import { expect, test } from "vitest";
import { Digits, everyNth, RECORD, toDigits, toRecords } from "./index.ts";

/** `count` records: picture n shows n mod 10, its first pixel is n. */
function records(count: number): Uint8Array {
  const bytes = new Uint8Array(count * RECORD);
  for (let n = 0; n < count; n++) {
    bytes[n * RECORD] = n % 10;
    bytes[n * RECORD + 1] = n;
    bytes[n * RECORD + 784] = 255;
  }
  return bytes;
}

test("a picture is 784 numbers, paper 0 and ink 1", () => {
  const digits = new Digits(records(3));
  const x = digits.pixels(2);
  expect(digits.count).toBe(3);
  expect(digits.label(2)).toBe(2);
  expect(x).toHaveLength(784);
  expect([x[0], x[1], x[783]]).toEqual([2 / 255, 0, 1]);
});

test("a list that is lent is filled and returned", () => {
  const digits = new Digits(records(2));
  const into = new Array<number>(784).fill(7);
  expect(digits.pixels(1, into)).toBe(into);
  expect(into).toEqual(digits.pixels(1));
});

test("bytes are a window on the records, not a copy", () => {
  const whole = records(2);
  expect(new Digits(whole).bytes(1).buffer).toBe(whole.buffer);
  expect(new Digits(whole).bytes(1)).toHaveLength(784);
});

test("a slice counts its pictures from 0", () => {
  const digits = new Digits(records(7)).slice(2, 5);
  expect(digits.count).toBe(3);
  expect(digits.label(0)).toBe(2);
  expect(new Digits(records(3)).slice(2, 1).count).toBe(0);
});

test("asking past the last picture says how many there are", () => {
  const digits = new Digits(records(2));
  for (const n of [2, -1, 0.5, Number.NaN])
    expect(() => digits.label(n)).toThrow(`no picture ${n}: there are 2`);
});

test("half a record is refused with the bytes left over", () => {
  expect(() => new Digits(new Uint8Array(RECORD + 3))).toThrow(
    "788 bytes; expected a multiple of 785, but 3 are left over",
  );
});

test("a label over 9 is refused with its place", () => {
  const bytes = records(3);
  bytes[RECORD] = 77;
  expect(() => new Digits(bytes)).toThrow("Record 1 has the label 77");
});

test("plain lists hold the same numbers, up to a limit", () => {
  const digits = new Digits(records(3));
  expect(toDigits(digits)).toHaveLength(3);
  expect(toDigits(digits, 9)).toHaveLength(3);
  expect(toDigits(digits, 2)[1]).toEqual({ x: digits.pixels(1), label: 1 });
});

test("class counts add up", () => {
  expect(new Digits(records(12)).classCounts()).toEqual([
    2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});

test("pictures and labels are joined label first", () => {
  const pixels = new Uint8Array(2 * 784).fill(9, 784);
  const joined = toRecords(
    { count: 2, rows: 28, columns: 28, pixels },
    new Uint8Array([3, 8]),
  );
  expect([joined[0], joined[1], joined[RECORD], joined[RECORD + 1]]).toEqual([
    3, 0, 8, 9,
  ]);
});

test("counts that disagree and pictures of another size are refused", () => {
  const images = { count: 2, rows: 28, columns: 28 };
  const pixels = new Uint8Array(2 * 784);
  expect(() => toRecords({ ...images, pixels }, new Uint8Array(3))).toThrow(
    "2 pictures but 3 labels",
  );
  expect(() =>
    toRecords({ count: 2, rows: 8, columns: 98, pixels }, new Uint8Array(2)),
  ).toThrow("8 × 98 pixels; expected 28 × 28");
});

test("every third of seven records are records 0, 3 and 6", () => {
  const few = new Digits(everyNth(records(7), 3));
  expect([0, 1, 2].map((n) => few.label(n))).toEqual([0, 3, 6]);
  expect(few.count).toBe(3);
});
