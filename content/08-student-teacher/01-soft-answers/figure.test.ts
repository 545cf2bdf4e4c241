import { softTargets } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Thoughts from "./figure.svelte";
import {
  caption,
  dial,
  ranked,
  shown,
  teacherAccuracy,
  tellShare,
  temperatureOf,
} from "./teacher.ts";

describe("without JavaScript", () => {
  const { body } = render(Thoughts, { props: {} });

  test("the caption says what the teacher says to a 2", () => {
    expect(body).toMatch(
      /This is a 2\. At T = 1 the teacher says: a 2 9\d(\.\d)? %, a \d [\d.]+ %, /,
    );
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: softTargets");
  });
});

test("of each digit there is a picture that the teacher reads", () => {
  expect(teacherAccuracy).toBeGreaterThan(0.965);
  expect(shown.map(({ label }) => label)).toEqual([
    ...Array(10).keys(),
  ]);
  for (const { label, scores } of shown) {
    const cold = softTargets([...scores], 1);
    expect(ranked(cold)[0]).toBe(label);
    expect(cold[label]).toBeGreaterThan(0.965);
    // Warm, the second is a serious candidate.
    const warm = softTargets([...scores], 4);
    expect(warm[ranked(warm)[1]!]).toBeGreaterThan(0.1);
  }
});

test("shares are said as shortly as they can be", () => {
  expect(
    [0.9999, 0.991, 0.41, 0.041, 0.0004, 1e-7].map(tellShare),
  ).toEqual([
    "as good as 100 %",
    "99.1 %",
    "41 %",
    "4.1 %",
    "0.04 %",
    "next to nothing",
  ]);
});

test("what is no answer is said to be none", () => {
  expect(
    caption(shown[0]!, 2, undefined, "What came back is nothing."),
  ).toBe("At T = 2, What came back is nothing.");
  expect(
    caption(shown[0]!, 2, new Array(10).fill(0.2), undefined),
  ).toContain("and should be 100 %");
});

test("the dial goes from a half to 32", () => {
  expect(dial.map(temperatureOf)).toEqual([0.5, 32]);
});
