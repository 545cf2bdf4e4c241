import { scan } from "@handmade/figures";
import { writings } from "@handmade/figures/hands.ts";
import { prepareDrawing } from "@handmade/nn";
import { expect, test } from "vitest";
import { aside, flawOf } from "./flaws.ts";
import { laid, thirty } from "./papers.ts";
import {
  resemblance,
  resembles,
  SIDE,
  shifted,
} from "./resemblance.ts";

const collection = thirty().map(({ digit, gray, w, h }) => ({
  digit,
  picture: prepareDrawing(gray, w, h),
}));
const [first] = collection;

test("thirty drawings are three of each digit, none like another digit", () => {
  expect(collection.map(({ digit }) => digit % 10).join("")).toBe(
    "0123456789".repeat(3),
  );
  for (const a of collection)
    for (const b of collection)
      if (a.digit !== b.digit)
        expect(resembles(a.picture, b.picture)).toBe(false);
});

test("a pixel aside is the same picture, three are another", () => {
  for (const { picture } of collection) {
    // Only ink that is softened over the edge gets lost.
    expect(
      resemblance(shifted(picture, 1, -1), picture),
    ).toBeGreaterThan(0.99);
    expect(resembles(shifted(picture, 3, 0), picture)).toBe(false);
  }
});

test("the same ink in other units, or upside down, is not the same", () => {
  const { picture } = first!;
  expect(
    resembles(
      picture.map((v) => 255 * v),
      picture,
    ),
  ).toBe(false);
  expect(
    resembles(
      picture.map((v) => 1 - v),
      picture,
    ),
  ).toBe(false);
  expect(
    resembles(
      picture.map((v) => v / 2),
      picture,
    ),
  ).toBe(false);
});

test("anything but 784 finite numbers resembles nothing", () => {
  const { picture } = first!;
  for (const odd of [undefined, 7, "7", [], picture.slice(1)])
    expect(resembles(odd, picture)).toBe(false);
  expect(resembles(picture.with(3, Number.NaN), picture)).toBe(false);
});

test("blank pictures are like each other and like no drawing", () => {
  const blank = new Array<number>(SIDE * SIDE).fill(0);
  expect(resembles(blank, [...blank])).toBe(true);
  expect(resembles(blank, first!.picture)).toBe(false);
});

test("a flaw is told with its numbers", () => {
  const { picture } = first!;
  expect(flawOf(picture, picture)).toBeUndefined();
  expect(flawOf(picture.with(9, 1.5), picture)).toContain("Entry 9");
  expect(
    flawOf(
      picture.map((v) => 1 - v),
      picture,
    ),
  ).toContain("The corners of the picture are 1,");
  expect(
    flawOf(
      picture.map((v) => v / 2),
      picture,
    ),
  ).toContain("The darkest ink is 0.5; full ink should be 1.");
  expect(aside(shifted(picture, 0, 4), picture)).toMatch(
    /The ink lies in rows \d+ to \d+ and columns \d+ to \d+; wanted/,
  );
});

test("a scan keeps its form on a larger sheet", () => {
  const gray = scan(writings(1, 3)[0]!.strokes, 20);
  const {
    gray: sheet,
    w,
    h,
  } = laid(gray, 20, { w: 25, h: 31, x: 4, y: 9 });
  expect(sheet).toHaveLength(w * h);
  expect(sheet.slice(9 * 25 + 4, 9 * 25 + 24)).toEqual(
    gray.slice(0, 20),
  );
  expect(sheet.slice(28 * 25 + 4, 28 * 25 + 24)).toEqual(
    gray.slice(-20),
  );
});
