import { softmax } from "@handmade/nn";
import { render } from "svelte/server";
import { expect, test } from "vitest";
import Softmax from "./figure.svelte";
import { fromHeight, heated, settle, up } from "./geometry.ts";
import { caption } from "./in-words.ts";

test("without JavaScript the caption says the start state", () => {
  const { body } = render(Softmax, {
    props: { scores: [0, Math.LN2] },
  });
  expect(body).toContain(
    "The largest chance, 66.7 %, has digit 1. Together they are 1.",
  );
  expect(body).toContain("borrowed: softmax");
});

test("every score is a slider that names its chance", () => {
  const { body } = render(Softmax, { props: { scores: [0, 0, 0, 0] } });
  expect(body.match(/role="slider"/g)).toHaveLength(4);
  expect(body).toContain('aria-valuetext="0; its chance is 25.0 %"');
});

test("chances that are no whole are called that", () => {
  expect(caption([1, 2], 1, [0.5, 1])).toContain(
    "Together they are 1.5, and should be 1.",
  );
});

test("what is no list of chances is named", () => {
  expect(caption([1, 2], 1, undefined)).toContain("is nothing");
  expect(caption([1, 2], 1, [1])).toContain("a list of 1");
  expect(caption([1, 2], 1, [Number.NaN, 1])).toContain("NaN at [0]");
});

test("a handle's height is its score", () => {
  expect(fromHeight(up(2.5))).toBeCloseTo(2.5, 12);
  expect([settle(9), settle(-0.44)]).toEqual([5, -0.4]);
});

test("temperature divides, after the shift", () => {
  expect(heated([1, 3], 1, 0)).toEqual([2, 4]);
  expect(heated([1, 3], 1, Math.log10(2))).toEqual([1, 2]);
});

test("a high temperature makes the chances more alike", () => {
  const z = [0, 2];
  const [cold, warm] = [-0.5, 0.5].map((p) => softmax(heated(z, 0, p)));
  expect(warm![0]).toBeGreaterThan(cold![0]!);
});
