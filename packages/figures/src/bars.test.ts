import { render } from "svelte/server";
import { expect, test } from "vitest";
import Bars from "./Bars.svelte";
import { barHeights, percent } from "./bars.ts";

test("chances keep their own scale: a half fills half the room", () => {
  expect(barHeights([0.5, 0, 1])).toEqual([
    { up: 0.5, down: 0 },
    { up: 0, down: 0 },
    { up: 1, down: 0 },
  ]);
});

test("larger values share the scale of the largest, also below zero", () => {
  expect(barHeights([4, -2])).toEqual([
    { up: 1, down: 0 },
    { up: 0, down: 0.5 },
  ]);
});

test("a value that is no number draws no bar and is written as ?", () => {
  expect(barHeights([Number.NaN, 1])[0]).toEqual({ up: 0, down: 0 });
  expect(percent(Number.NaN)).toBe("?");
});

test("percentages are short and never more certain than the chance", () => {
  expect([0, 0.004, 0.347, 0.997, 1].map(percent)).toEqual([
    "",
    "<1%",
    "35%",
    ">99%",
    "100%",
  ]);
});

test("without JavaScript the bars already carry names and values", () => {
  const { body } = render(Bars, {
    props: { values: [0.25, 0.75], label: "Chances", names: ["a", "b"] },
  });
  const text = body.replace(/<!--.*?-->/g, "");
  expect(text).toContain('aria-label="Chances"');
  expect(text).toContain("75%");
  expect(text.match(/class="name[^"]*">(\w)/g)).toHaveLength(2);
});
