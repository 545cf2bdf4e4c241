import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { decodeDigits } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Bytes from "./figure.svelte";
import { arithmetic, caption, readDigits } from "./in-words.ts";
import { averageOf, cornerOf, inkOf, under } from "./sheet.ts";

describe("without JavaScript", () => {
  const { body } = render(Bytes, { props: { start: [2, 3, 4] } });

  // 785 · 2 = 1570, and 1570 + 1 + 28 · 3 + 4 = 1659.
  test("the way to one pixel is written out", () => {
    expect(body).toContain("bytes[1570] = 3");
    expect(body).toContain("bytes[1659] =");
    expect(body).toContain("Row 3, column 4 is x[88]: byte 1659");
  });

  test("the functions are the library's and say so", () => {
    expect(body).toContain("borrowed: decodeDigits");
  });

  test("there is an average for each digit", () => {
    expect(body.match(/average of \d+ pictures/g)).toHaveLength(10);
  });
});

describe("the words", () => {
  test("find label and pixel in the file", () => {
    expect(arithmetic(0, 0, 0)).toEqual({
      start: 0,
      place: 0,
      byte: 1,
    });
    expect(arithmetic(1, 27, 27)).toMatchObject({
      place: 783,
      byte: 1569,
    });
  });

  test("say what came out instead of a number", () => {
    const at = { n: 0, row: 0, col: 1, label: 5, value: 0 };
    expect(caption({ ...at, pixel: undefined })).toBe(
      "Picture 0 is a 5. Row 0, column 1 is x[1]: byte 2 of the file, 0, and pixel says nothing.",
    );
  });

  test("say what is no picture", () => {
    const two = decodeDigits(sampleRecords, 2);
    expect(readDigits(two, 2)).toEqual(two);
    expect(readDigits(undefined, 2)).toContain("nothing");
    expect(readDigits(two, 3)).toBe(
      "decodeDigits gives 2 of 3 pictures.",
    );
    expect(readDigits([{ x: [1], label: 1 }], 1)).toBe(
      "Picture 0 has no 784 numbers x.",
    );
    expect(readDigits([{ x: two[0]!.x }], 1)).toBe(
      "Picture 0 has no label.",
    );
  });
});

describe("the drawing", () => {
  const row = (...x: number[]) => ({ x, at: [0, 0] as const });

  test("joins neighbors of one shade, and leaves paper out", () => {
    expect(inkOf([row(0, 1, 1, 0.5)], 2)).toEqual([
      { opacity: 0.5, d: "M3 0h1v1h-1z" },
      { opacity: 1, d: "M1 0h2v1h-2z" },
    ]);
  });

  test("is never darker than ink", () => {
    expect(inkOf([row(255)], 4)).toEqual(inkOf([row(1)], 4));
  });

  test("lays ten pictures side by side", () => {
    expect(cornerOf(0)).toEqual([1, 1]);
    expect(cornerOf(23)).toEqual([91, 61]);
    expect(under(0.999, 10)).toBe(9);
    expect(under(1, 10)).toBe(9);
    expect(under(-0.1, 10)).toBe(0);
  });

  test("averages only what has the label", () => {
    const digits = [
      { x: [1, 0], label: 3 },
      { x: [0, 0], label: 3 },
      { x: [1, 1], label: 4 },
    ];
    const { x, count } = averageOf(digits, 3);
    expect([count, x[0], x[1]]).toEqual([2, 0.5, 0]);
    expect(averageOf(digits, 5).count).toBe(0);
  });
});
