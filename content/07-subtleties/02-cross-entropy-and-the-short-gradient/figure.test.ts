import { gradient, softmaxCrossEntropy } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import {
  close,
  right,
  scoresAt,
  settle,
  squares,
  target,
} from "./duel.ts";
import CrossEntropy from "./figure.svelte";
import { line, slopeArrow } from "./geometry.ts";
import { caption } from "./in-words.ts";

test("without JavaScript the caption says the start state", () => {
  const { body } = render(CrossEntropy, { props: {} });
  expect(body).toContain("The right digit, 3, has a chance of 0.51");
  expect(body).toContain("the 5 one of 0.49.");
  expect(body).toContain("borrowed: softmaxCrossEntropy");
});

test("the squared error's slopes are what nudging finds", () => {
  for (const lead of [close, 3, -2]) {
    const y = scoresAt(lead);
    const nudged = gradient(squares.value, y);
    squares.grad(y).forEach((slope, k) => {
      expect(slope).toBeCloseTo(nudged[k]!, 8);
    });
  }
});

test("sure and wrong, one loss pulls and the other sleeps", () => {
  const y = scoresAt(6);
  expect(softmaxCrossEntropy.grad(y, target)[right]).toBeLessThan(
    -0.99,
  );
  expect(squares.grad(y)[right]).toBeGreaterThan(-0.02);
});

test("what is no gradient is named", () => {
  expect(caption(0, 1, undefined)).toContain("The gradient is nothing");
  expect(caption(0, Number.NaN, target)).toContain("costs NaN");
});

test("an address can ask for a lead that does not exist", () => {
  expect([settle(9), settle(0.05)]).toEqual([6, 0.04]);
});

test("arrows point where the slope's sign says", () => {
  expect([slopeArrow(3, -0.5).sign, slopeArrow(3, 0.5).sign]).toEqual([
    -1, 1,
  ]);
});

test("a curve leaves out what is no number", () => {
  expect(line([undefined, 1, 2], 6)).toMatch(/^M .* L .*$/);
  expect(line([undefined, undefined], 6)).toBe("");
});
