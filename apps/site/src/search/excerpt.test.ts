import { expect, test } from "vitest";
import { excerptPieces } from "./excerpt.ts";

test("an excerpt falls into found words and the text round them", () => {
  expect(excerptPieces("a <mark>bias</mark> of <mark>zero</mark>")).toEqual([
    { text: "a ", found: false },
    { text: "bias", found: true },
    { text: " of ", found: false },
    { text: "zero", found: true },
  ]);
});

test("what a page says about markup stays text", () => {
  expect(
    excerptPieces("z &lt; 0, <img onerror=x> and <mark>Math.max&lt;</mark>"),
  ).toEqual([
    { text: "z < 0, <img onerror=x> and ", found: false },
    { text: "Math.max<", found: true },
  ]);
});
