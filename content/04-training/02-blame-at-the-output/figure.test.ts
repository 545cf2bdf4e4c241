import { mse, outputDelta } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Blame from "./figure.svelte";
import { caption } from "./in-words.ts";
import { bar, bends, factors, type Question, up } from "./layer.ts";

const [squash, , leaky] = bends;

describe("without JavaScript", () => {
  const { body } = render(Blame, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "Neuron 0 is furthest from its target: it says 0.69 instead of 0. Its blame is the loss's slope",
    );
    expect(body).toContain("borrowed: outputDelta");
  });

  test("every sum is a handle that says the neuron's blame", () => {
    expect(body.match(/role="slider"/g)).toHaveLength(3);
    expect(body).toContain("its blame is −");
  });

  test("blame below 0 is hatched", () => {
    expect(body.match(/<rect[^>]*url\(#/g)).toHaveLength(1);
  });
});

const question: Question = {
  z: [6, 0.4, -2],
  t: [0, 1, -2],
  bend: squash!,
};

describe("the words", () => {
  test("point at a neuron that is wrong and hardly blamed", () => {
    const { act } = squash!;
    const { z, t } = { z: [6, 0.4, 0], t: [0, 0.6, 0.5] };
    const y = z.map(act.f);
    const delta = outputDelta(y, t, z, act, mse);
    expect(caption({ z, t, bend: squash! }, delta)).toContain(
      "Badly wrong, and hardly blamed",
    );
  });

  test("set another number beside the product", () => {
    // Neuron 1 of leaky ReLUs: error 3 − 1 = 2, slopes 4/3 and 1.
    const found = caption(
      { z: [0, 3, 0], t: [0, 1, 0], bend: leaky! },
      [0, 7, 0],
    );
    expect(found).toContain("1.333 · 1 = 1.333, but its blame is 7.");
  });

  test("tell what came out instead of a list", () => {
    expect(caption(question, 3)).toContain("one number");
    expect(caption(question, [1])).toContain("a list of 1");
    expect(caption(question, undefined)).toContain("nothing");
  });
});

test("factors are those whose product is the solution's delta", () => {
  const { z, t, bend } = question;
  const y = z.map(bend.act.f);
  const delta = outputDelta(y, [...t], [...z], bend.act, mse);
  expect(
    factors(question).map(({ grad, slope }) => grad * slope),
  ).toEqual(delta);
});

test("bars and outputs end at the edge of their room", () => {
  expect(bar(squash!, 0.1)).toBe(-bar(squash!, -0.1));
  expect(bar(leaky!, 99)).toBe(bar(leaky!, 1.4));
  expect(up(leaky!, 99)).toBe(up(leaky!, 2.4));
});
