import { mse } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Arrows from "./figure.svelte";
import { caption } from "./in-words.ts";

test("without JavaScript the caption says the start state", () => {
  const { body } = render(Arrows, { props: {} });
  // Two thirds of 0.5, −0.8 and −0.3.
  expect(body).toContain(
    "The errors are 0.5, −0.8 and −0.3. The slopes are 0.33, −0.53 and −0.2.",
  );
  expect(body).toContain("borrowed: mse");
});

test("every output is a slider that names its target and slope", () => {
  const { body } = render(Arrows, { props: {} });
  expect(body.match(/role="slider"/g)).toHaveLength(3);
  expect(body).toContain('aria-valuetext="0.2; its slope is −0.53"');
});

const [y, t] = [
  [1, 0.5, 0],
  [0, 1, 0],
];

test("right slopes point away from the targets", () => {
  expect(caption(y, t, mse.grad(y, t))).toContain(
    "Every arrow points away from its target.",
  );
});

test("flipped slopes do not", () => {
  expect(caption(y, t, [-0.67, 0.33, 0])).toContain("Not every arrow");
});

test("what is no list of slopes is named", () => {
  expect(caption(y, t, 0.5)).toContain("one number, 0.5: no arrows");
  expect(caption(y, t, undefined)).toContain("nothing: no arrows");
  expect(caption(y, t, [1])).toContain("a list of 1: no arrows");
  expect(caption(y, t, [1, Number.NaN, 0])).toContain(
    "a list with NaN in it: no arrows",
  );
});
