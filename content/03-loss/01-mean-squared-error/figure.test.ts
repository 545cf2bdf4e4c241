import { mse } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Squares from "./figure.svelte";
import { caption } from "./in-words.ts";

test("without JavaScript the caption already says the start state", () => {
  const { body } = render(Squares, { props: {} });
  // 0.25 + 0.64 + 0.09
  expect(body).toContain(
    "The errors are 0.5, −0.8 and −0.3; their squares cover 0.98.",
  );
  expect(body).toContain(
    "3 times the loss, 3\u00a0·\u00a00.327, is 0.98 as well.",
  );
});

test("without JavaScript the loss is the library's and says so", () => {
  const { body } = render(Squares, { props: {} });
  expect(body).toContain("borrowed: mse");
});

test("every output is a slider that names its target and the loss", () => {
  const { body } = render(Squares, { props: {} });
  expect(body.match(/role="slider"/g)).toHaveLength(3);
  expect(body).toContain('aria-label="Output 1, whose target is 1"');
  expect(body).toContain('aria-valuetext="0.2; the loss is 0.33"');
});

test("the start can be chosen, with other outputs and targets", () => {
  const props = { y: [1, 1], t: [1, 0] };
  const { body } = render(Squares, { props });
  expect(body).toContain("The errors are 0 and 1;");
  expect(body).toContain(
    "2 times the loss, 2\u00a0·\u00a00.5, is 1 as well.",
  );
});

const y = [1, 0.5];
const t = [0, 1];

test("the right loss is confirmed", () => {
  expect(caption(y, t, mse.value(y, t))).toBe(
    "The errors are 1 and −0.5; their squares cover 1.25. 2 times the loss, 2\u00a0·\u00a00.625, is 1.25 as well.",
  );
});

test("another loss is set beside the area it misses", () => {
  expect(caption(y, t, 1.25)).toContain(
    "But 2 times the loss, 2\u00a0·\u00a01.25, is 2.5.",
  );
});

test("what no square can cover is said in words", () => {
  const say = (loss: unknown) => caption(y, t, loss);
  expect(say(-0.25)).toContain("The loss is −0.25, less than nothing");
  expect(say(Number.NaN)).toContain("The loss is NaN: no square");
  expect(say([1, 0.25])).toContain("The loss is a list of 2:");
  expect(say(undefined)).toContain("The loss is nothing:");
  expect(say({ $odd: "promise", text: "" })).toContain("a promise");
});
