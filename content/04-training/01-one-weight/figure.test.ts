import { oneNeuronGrad } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import {
  gearsOf,
  linesOf,
  product,
  type Question,
  way,
  wheelsOf,
} from "./chain.ts";
import Chain from "./figure.svelte";
import { caption, slopeIn } from "./in-words.ts";

/** z = 0, y = ½, and the loss a quarter: three wheels of 3, ¼ and 1. */
const even: Question = {
  x: 3,
  w: 2,
  b: -6,
  t: 0,
  nudge: 1,
  turned: "w",
};

describe("without JavaScript", () => {
  const { body } = render(Chain, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain("w = 0.8 moves by 1, z by 1.5,");
    expect(body).toContain("A larger weight makes the loss larger.");
    expect(body).toContain("borrowed: oneNeuronGrad");
  });

  test("every wheel is a button, and the first one is explained", () => {
    expect(body.match(/role="button"/g)).toHaveLength(4);
    expect(body.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(body).toContain("∂z/∂w = x");
  });
});

test("another wheel can be explained at first", () => {
  const { body } = render(Chain, { props: { wheel: 2 } });
  expect(body).toContain("2 * (y - t)");
  expect(body).not.toContain("∂z/∂w = x<");
});

describe("the way", () => {
  test("has three slopes whose product is the solution's", () => {
    expect(way(even).factors).toEqual([3, 0.25, 1]);
    const { x, w, b, t } = even;
    const { dw, db } = oneNeuronGrad(x, w, b, t);
    expect(product(way(even).factors)).toBe(dw);
    expect(product(way({ ...even, turned: "b" }).factors)).toBe(db);
  });

  test("begins at what is turned", () => {
    expect(linesOf(even)[0]!.piece).toEqual([2, 3]);
    expect(linesOf({ ...even, turned: "b" })[0]!.piece).toEqual([
      -6, -5,
    ]);
    expect(wheelsOf({ ...even, turned: "b" })[0]!.code).toBe("1");
  });

  test("ends in the answer, whatever it is", () => {
    expect(gearsOf(even, 7).map(({ factor }) => factor)).toEqual([
      3, 0.25, 1, 7,
    ]);
  });
});

describe("the words", () => {
  const told = (answer: unknown) => caption(even, answer);

  test("set another number beside the product", () => {
    expect(told({ dw: 0.75, db: 0.25 })).toContain(
      "The wheels: 3 · 0.25 · 1 = 0.75. A larger weight makes the loss larger.",
    );
    expect(told({ dw: 3, db: 1 })).toContain("But dw is 3.");
  });

  test("tell what came out instead of two slopes", () => {
    expect(told(undefined)).toContain("gives nothing instead of");
    expect(told(0.5)).toContain("gives one number instead of");
    expect(told([1, 2])).toContain("gives a list of 2 instead of");
    expect(told({ db: 1 })).toContain("But dw is nothing.");
    expect(told({ $odd: "promise", text: "" })).toContain("a promise");
    expect(slopeIn({ dw: "1" }, "w")).toBeUndefined();
  });

  test("say when nothing comes through", () => {
    const silent = { ...even, x: 0 };
    expect(caption(silent, { dw: 0, db: 1 })).toContain("hardly feels");
  });
});
