import { argmax, mse, oneHot } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Winner from "./figure.svelte";
import { across, bar, half, lead, scoreAt, up } from "./geometry.ts";
import { asPlace, caption, outcome, runnerUp } from "./in-words.ts";
import { later, start, truth } from "./scores.ts";

const loss = (y: readonly number[]) =>
  mse.value([...y], oneHot(truth, y.length));

describe("without JavaScript", () => {
  const { body } = render(Winner, { props: {} });

  // Squares: 0.01 + 0.0025 + 0.09 + 0.36 + 0.01 + 0.1225 + 0.0225
  // + 0.36 + 0.04, together 1.0175, a tenth of which is 0.10175.
  test("the caption already says the start state", () => {
    expect(body).toContain(
      "8 wins with 0.6, ahead of 3 by 0.2. That is wrong: it is a 3. The loss is 0.102.",
    );
  });

  test("every bar has a handle that says its score and rank", () => {
    expect(body.match(/role="slider"/g)).toHaveLength(10);
    expect(body).toContain('aria-valuetext="0.6, the winner"');
    expect(body).toContain('aria-valuetext="0.4, the second"');
  });

  test("the question is asked, and not answered", () => {
    expect(body).toContain("Can the loss fall while the accuracy");
    expect(body).not.toContain("the accuracy stays at");
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: argmax");
  });
});

test("what happens is what the question asks about", () => {
  expect(loss(later)).toBeLessThan(loss(start));
  expect(argmax([...later])).toBe(argmax([...start]));
  expect(argmax([...start])).not.toBe(truth);
});

describe("the words", () => {
  const at = { scores: [-3, -1, -2], truth: 1, loss: 2, answer: 1 };

  test("know a winner below 0", () => {
    expect(caption(at)).toBe(
      "1 wins with −1, ahead of 2 by 1. That is right. The loss is 2.000.",
    );
  });

  test("say what came out instead of a place", () => {
    expect(caption({ ...at, answer: undefined })).toContain(
      "argmax gives nothing, and no such place",
    );
    expect(caption({ ...at, answer: 3 })).toContain("gives place 3");
    expect(asPlace(1.5, 3)).toBeUndefined();
    expect(asPlace(-1, 3)).toBeUndefined();
  });

  test("find the second also in front of the winner", () => {
    expect(runnerUp([2, 1, 5, 2], 2)).toEqual({ place: 0, margin: 3 });
  });

  test("tell what loss and accuracy did", () => {
    const given = {
      before: { loss: 0.2, answer: 8 },
      after: { loss: 0.1, answer: 8 },
      truth: 3,
    };
    expect(outcome(given)).toBe(
      "The loss goes from 0.200 to 0.100, and the accuracy stays at 0.",
    );
    const learned = { ...given, after: { loss: 0.1, answer: 3 } };
    expect(outcome(learned)).toContain("goes from 0 to 1.");
  });
});

describe("the drawing", () => {
  test("hangs a negative bar below the line", () => {
    expect(bar(2, -0.5).y).toBe(up(0));
    expect(bar(2, 0.5).y).toBe(up(0.5));
    expect(bar(2, -0.5).height).toBeCloseTo(bar(2, 0.5).height);
  });

  test("finds the score under the pointer", () => {
    expect(scoreAt(up(0.35))).toBeCloseTo(0.35);
  });

  test("draws the lead where there is paper", () => {
    const first = lead([2, 1], 0, 1);
    const last = lead([1, 2], 1, 0);
    expect(first[0]![0]).toBe(across(0) + half + 3);
    expect(last[0]![0]).toBe(across(1) - half - 3);
  });
});
