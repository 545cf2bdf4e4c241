import { confusion, identity } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Table from "./figure.svelte";
import { tones } from "./grid.ts";
import { countRight, curvesInWords, tableInWords } from "./in-words.ts";
import Memorizing from "./Memorizing.svelte";
import { memorizing } from "./memorizing.text.ts";
import {
  answered,
  atHand,
  often,
  placesOf,
  relay,
  tested,
} from "./tested.ts";

const [learned, other] = memorizing.curve[memorizing.epochs]!;

describe("what the build trained", () => {
  test("knows what it learned from, and less of what it did not", () => {
    expect(learned).toBeGreaterThan(0.99);
    expect(other).toBeGreaterThan(0.75);
    expect(other).toBeLessThan(0.9);
  });

  test("answers as its curve says", () => {
    const table = confusion([{ ...relay, act: identity }], answered);
    const { right, all } = countRight(table)!;
    expect(all).toBe(tested);
    expect(right / all).toBeCloseTo(other!, 9);
    expect(table[often.truth]![often.answer]).toBe(
      placesOf(often).length,
    );
    const mistakes = table.flatMap((row, i) =>
      row.filter((_, j) => i !== j),
    );
    expect(Math.max(...mistakes)).toBe(placesOf(often).length);
  });

  test("brings the pictures of its most frequent mistake", () => {
    expect(atHand).toHaveLength(placesOf(often).length);
    expect(atHand[0]).toHaveLength(784);
  });
});

describe("without JavaScript", () => {
  test("the table is drawn and one cell is told", () => {
    const { body } = render(Table, { props: {} });
    expect(body).toContain(`taken for a ${often.answer}.`);
    expect(body).toContain("On the diagonal stand");
    expect(body).toContain("borrowed: confusion");
    expect(body).toContain(`test picture ${placesOf(often)[0]}`);
  });

  test("the guess comes before the dotted line", () => {
    const { body } = render(Memorizing, { props: {} });
    expect(body).toContain("of the 500 pictures that it learns from");
    expect(body).not.toContain("that it never saw");
  });
});

describe("the words", () => {
  const table = [
    [3, 1],
    [0, 4],
  ];

  test("tell a cell, and what the diagonal comes to", () => {
    expect(tableInWords(table, { truth: 0, answer: 1 })).toBe(
      "Of 4 pictures of a 0, 1 was taken for a 1. On the diagonal stand 7 of 8: 87.5 % are right.",
    );
    expect(tableInWords(table, { truth: 1, answer: 1 })).toContain(
      "Of 4 pictures of a 1, 4 were recognized.",
    );
  });

  test("know a table that is none", () => {
    const broken = [[1, undefined]];
    expect(tableInWords(broken, { truth: 0, answer: 0 })).toBe(
      "Your table has places without a number.",
    );
  });

  test("count rounds", () => {
    const now = { epoch: 1, learned: 0.5, pictures: 500, tested: 2000 };
    expect(curvesInWords({ ...now, other: 0.25 })).toBe(
      "After 1 round, 50 % of the 500 pictures that it learns from are answered right, and 25 % of 2,000 that it never saw.",
    );
    expect(curvesInWords({ ...now, epoch: 0 })).toMatch(
      /^Before the first round, .* right\.$/,
    );
  });
});

test("tones grow with counts, and a missing number has none", () => {
  const tone = tones([
    [100, 4],
    [undefined, 25],
  ]);
  expect(tone[0]![0]).toBeGreaterThan(tone[1]![1]!);
  expect(tone[0]![1]).toBe(1);
  expect(tone[1]![0]).toBe(0);
});
