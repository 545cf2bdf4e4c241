import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Gallery from "./figure.svelte";
import { firstLook } from "./first-look.ts";
import { caption, pairOf, revealed } from "./in-words.ts";

const first = firstLook();

describe("the first look", () => {
  test("comes from a network that has learned something", () => {
    expect(first.tested).toBe(30);
    // Guessing would miss 27 of 30.
    expect(first.missed).toBeLessThan(24);
    expect(first.missed).toBeGreaterThan(5);
  });

  test("is in order, and shows mistakes only", () => {
    const sure = first.mistakes.map((one) => one.sure);
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    for (const { label, said } of first.mistakes)
      expect(said).not.toBe(label);
  });
});

describe("without JavaScript", () => {
  const { body } = render(Gallery, { props: { first } });

  test("there are pictures, and a question below each", () => {
    expect(body.match(/<fieldset/g)).toHaveLength(6);
    expect(body).toContain("Picture 6: what is it?");
    expect(body.match(/type="radio"/g)).toHaveLength(18);
  });

  test("the caption says whose mistakes they are", () => {
    expect(body).toContain(
      `A small network, trained when this page was made, misreads ${first.missed} of 30 pictures. Here are the 6 it was surest of. What do you see?`,
    );
  });

  test("the answers stand in the table, not below the pictures", () => {
    expect(body).toContain("for the label");
    expect(body).not.toContain("; the network said");
  });
});

describe("the words about a vote", () => {
  const shown = {
    pixels: [],
    label: 9,
    said: 4,
    sure: 0.97,
    forLabel: 0.2,
  };
  test("name the two digits in the order of counting", () => {
    expect(pairOf(shown)).toEqual([4, 9]);
    expect(pairOf({ ...shown, label: 3 })).toEqual([3, 4]);
  });

  test("say with whom you agree, and grade nothing", () => {
    expect(revealed(shown, 9)).toBe(
      "You see a 9, and so does the label. Label 9; the network said 4, with 0.97, and 0.2 for 9.",
    );
    expect(revealed(shown, 4)).toContain("and so does the network");
    expect(revealed(shown, undefined)).toContain("You could not say.");
  });

  test("count what you would have known", () => {
    const given = {
      network: "Your network",
      tested: 2000,
      missed: 131,
      mistakes: [shown, shown, shown],
    };
    expect(caption({ ...given, votes: [9, null, undefined] })).toBe(
      "Your network misreads 131 of 2,000 pictures. Here are the 3 it was surest of. Of 2 you looked at, you would have known 1.",
    );
    expect(
      caption({ ...given, missed: 0, mistakes: [], votes: [] }),
    ).toBe("Your network misreads 0 of 2,000 pictures.");
  });
});
