import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Rows from "./figure.svelte";
import { caption, change } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Rows, { props: {} });

  // 1 · 2 + 0.5 · (−1) + (−1) · 0.5 = 1, and so on down the rows.
  test("every row already has its answer", () => {
    for (const [i, y] of ["1", "−2.25", "4.5", "1.75"].entries())
      expect(body).toContain(`aria-label="entry ${i}: ${y}"`);
  });

  test("the caption already says what the first row does", () => {
    expect(body).toContain("Row 0 meets x: 1\u00a0·\u00a02 + 0.5");
    expect(body).toContain("= 1. That is entry 0 of the result.");
  });

  test("the number of the prediction is in the table, unanswered", () => {
    expect(body).toContain('aria-label="W[1][2]: 0.5"');
    expect(body).toContain("Which entries of the result change?");
    expect(body).not.toContain("goes from");
  });

  test("one cell of the table is a tab stop", () => {
    expect(body.match(/tabindex="0" aria-pressed/g)).toHaveLength(1);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: matVec");
  });
});

describe("the words about a row", () => {
  const at = { i: 1, row: [2, -1], x: [1, 3], problem: undefined };

  test("tell another number from its sum", () => {
    expect(caption({ ...at, y: 5 })).toContain(
      "= −1. But entry 1 of the result is 5.",
    );
    expect(caption({ ...at, y: undefined })).toContain("is no number.");
  });

  test("tell what is wrong with the whole", () => {
    const problem = "matVec gives nothing.";
    expect(caption({ ...at, y: undefined, problem })).toContain(
      `= −1. ${problem}`,
    );
  });
});

describe("the words about a change", () => {
  test("name what moved and what stayed", () => {
    expect(change("W[1][2]", [1, 2, 3], [1, 2.5, 3])).toBe(
      "With W[1][2] larger by 1, entry 1 goes from 2 to 2.5. Entries 0 and 2 stay.",
    );
    expect(change("W[0][0]", [1, 2], [1, 2])).toBe(
      "With W[0][0] larger by 1, no entry changes.",
    );
  });

  test("do not know what should have happened", () => {
    expect(change("W[1][2]", [1, undefined], [0, undefined])).toBe(
      "With W[1][2] larger by 1, entry 0 goes from 1 to 0. Entry 1 stays.",
    );
    expect(change("W[1][2]", [1, 1], [2, 2])).toContain("None stays.");
  });
});
