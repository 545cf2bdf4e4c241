import { render } from "svelte/server";
import { expect, test } from "vitest";
import Neuron from "./figure.svelte";
import { callText, caption } from "./in-words.ts";

test("without JavaScript the caption already says the start state", () => {
  const { body } = render(Neuron, { props: {} });
  // 1.5 · 2 − 1 · 1 + 0.5
  expect(body).toContain("neuron([2, 1], [1.5, -1], 0.5) = 2.5");
  expect(body).toContain(
    "About the point (2, 1) the neuron says 2.5: it lies on the positive, solid side.",
  );
});

test("without JavaScript the neuron is the library's and says so", () => {
  const { body } = render(Neuron, { props: {} });
  expect(body).toContain("borrowed: neuron");
});

test("the start can be chosen: a negative answer is told as one", () => {
  const props = { x: [-1, 2], w: [1, -0.5], b: -1 } as const;
  const { body } = render(Neuron, { props });
  expect(body).toContain("neuron([-1, 2], [1, -0.5], -1) = −3");
  expect(body).toContain("on the negative, hatched side");
});

test("the prerendered figure stays small", () => {
  const { body } = render(Neuron, { props: {} });
  // 625 single squares would be about 40,000 characters.
  expect(body.length).toBeLessThan(20_000);
});

test("a point on the line is on neither side", () => {
  expect(caption(0, [0, 0])).toContain("lies on the zero line");
});

test("what is not a number is named and colors nothing", () => {
  expect(caption([2, 1], [2, 1])).toContain(
    "says a list of 2. That is not a number",
  );
  expect(caption(undefined, [2, 1])).toContain("says nothing.");
});

test("calls are written as code, with at most two decimals", () => {
  expect(callText([0.1 + 0.2, -0.001], [1, -2], 3)).toBe(
    "neuron([0.3, 0], [1, -2], 3)",
  );
});
