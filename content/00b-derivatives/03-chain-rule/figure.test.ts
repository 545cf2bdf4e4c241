import { chain } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Nudged from "./figure.svelte";
import { caption } from "./in-words.ts";
import { halfway, links, pairOf, type Question } from "./links.ts";

const [square, line] = links;
const asked = (x: number, nudge = 0.25): Question => ({
  outer: square!,
  inner: line!,
  x,
  nudge,
});

describe("without JavaScript", () => {
  test("the caption already says the start state", () => {
    const { body } = render(Nudged, { props: {} });
    // u goes from 1 to 1.75, and its square from 1 to 3.0625.
    expect(body).toContain(
      "x = 1 moves by 0.25, and u = 3x − 2 by 0.75, and y = u² by 2.06. The two slopes are 3 and 2; the chain's is their product, 6.",
    );
    expect(body).toContain("borrowed: chain");
  });

  test("a band whose ends change places is hatched", () => {
    const { body } = render(Nudged, { props: { x: 0 } });
    expect(body.match(/class="band [^"]*turned/g)).toHaveLength(1);
    expect(body.match(/class="wheel [^"]*negative/g)).toHaveLength(2);
  });
});

test("ends that change places twice are hatched on both ways", () => {
  const { body } = render(Nudged, { props: { inner: 4, outer: 4 } });
  expect(body.match(/class="band [^"]*turned/g)).toHaveLength(2);
  // Both slopes are below 0, so their product is not.
  expect(body.match(/class="wheel [^"]*negative/g)).toHaveLength(2);
});

describe("the links", () => {
  test("are lent under the names of their pairs", () => {
    for (const { $lent, pair } of links)
      expect(pairOf($lent)).toBe(pair);
  });

  test("have their slopes where each function stands", () => {
    expect(halfway(asked(2))).toEqual({
      u: 4,
      moved: 4.75,
      innerSlope: 3,
      outerSlope: 8,
    });
  });
});

describe("the words", () => {
  test("say so if the chain's slope is not the product", () => {
    const question = asked(2, 0.1);
    const { f } = chain(square!.pair, line!.pair);
    const words = caption(question, [f(2), f(2.1)], 11);
    expect(words).toMatch(
      /The two slopes are 3 and 8, but df says 11\.$/,
    );
  });

  test("tell what came out instead of a number", () => {
    expect(caption(asked(1), [1, "2"], 6)).toMatch(
      /At the end, f gives the text “2”, which is no number\.$/,
    );
    expect(caption(asked(1), [1, 2], undefined)).toMatch(
      /But df gives nothing, which is no number\.$/,
    );
  });
});
