import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Dot from "./figure.svelte";
import { caption } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Dot, { props: {} });

  // 1.5 · 2 + 2 · 0 = 3.
  test("the caption already says the start state", () => {
    expect(body).toContain(
      "dot([1.5, 2], [2, 0]) is 3. The shadow of a is 1.5 long, b is 2: a and b agree.",
    );
    expect(body).toContain("dot(a, b) = 3</text>");
  });

  test("both tips are sliders that say where they are", () => {
    expect(body.match(/role="slider"/g)).toHaveLength(2);
    expect(body).toContain(
      'aria-valuetext="a is [1.5, 2]; dot(a, b) is 3"',
    );
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: dot");
  });
});

describe("the words", () => {
  test("tell a right angle and a quarrel", () => {
    expect(caption([3, 2], [-2, 3], 0)).toContain(
      "nothing to do with each other",
    );
    expect(caption([-1, 2], [2, 0], -2)).toContain("falls away from b");
  });

  test("tell another number from the area", () => {
    expect(caption([1.5, 2], [2, 0], 5.5)).toBe(
      "dot([1.5, 2], [2, 0]) says 5.5. But the shadow of a times the length of b is 3.",
    );
  });

  test("tell what came out instead of a number", () => {
    expect(caption([1, 1], [1, 1], [1, 1])).toContain(
      "gives a list of 2: no number",
    );
  });

  test("an arrow without a length has no shadow to tell of", () => {
    expect(caption([1, 2], [0, 0], 0)).toBe(
      "dot([1, 2], [0, 0]) is 0. b is no longer than a point.",
    );
  });
});
