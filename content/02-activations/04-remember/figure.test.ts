import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Trace from "./figure.svelte";
import {
  exposures,
  framesOf,
  layers,
  nameOf,
  places,
  problemOf,
  sizes,
} from "./film.ts";
import { caption } from "./in-words.ts";

/** Redone by hand in the lesson of 2.3. */
const right = {
  xs: [
    [2, 1],
    [2, 1, -0.2],
    [2.5, -0.3],
  ],
  zs: [
    [2, 1, -2],
    [2.5, -3],
  ],
};
const about = (answer: unknown, k: number, newest = 4) =>
  caption({
    all: exposures(answer),
    k,
    newest,
    problem: problemOf(answer),
  });

describe("without JavaScript", () => {
  const { body } = render(Trace, { props: {} });

  test("the film is exposed up to layer 0's answer", () => {
    const heard = body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(heard).toContain("xs[1] 2 1 −0.2 bent zs[1] blank sums");
  });

  test("the caption says what is on the newest frame", () => {
    expect(body).toContain(
      "xs[1] is what layer 0 said: 2, 1 and −0.2.",
    );
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: forwardTrace");
  });
});

describe("the film", () => {
  test("has its frames in the order in which they come to be", () => {
    expect(places.map(nameOf)).toEqual([
      "xs[0]",
      "zs[0]",
      "xs[1]",
      "zs[1]",
      "xs[2]",
    ]);
    expect(layers.map(({ b }) => b.length)).toEqual(sizes.slice(1));
  });

  test("shows no more than has happened", () => {
    const frames = framesOf(exposures(right), (k) => k < 2);
    expect(frames.map(({ numbers }) => numbers)).toEqual([
      [2, 1],
      [2, 1, -2],
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("can be made of any answer at all", () => {
    for (const odd of [
      undefined,
      null,
      7,
      [],
      { xs: 3 },
      { $odd: "hole" },
    ])
      expect(exposures(odd)).toHaveLength(5);
  });
});

describe("the words", () => {
  test("say who has forgotten an older frame", () => {
    expect(about(right, 1)).toBe(
      "zs[0] holds the sums of layer 0: 2, 1 and −2. The trace still has them; forward has let go of them.",
    );
    expect(about(right, 4)).toBe(
      "xs[2] is what layer 1 said: 2.5 and −0.3.",
    );
    expect(about(right, 3, 2)).toContain("zs[1] is blank");
  });

  test("notice sums that are bent already", () => {
    const bent = { ...right, zs: [[2, 1, -0.2], right.zs[1]] };
    expect(about(bent, 1)).toContain(
      "But of xs[0] the layer makes −2 at [2].",
    );
    const straight = {
      ...right,
      xs: [right.xs[0], right.zs[0], [2, 1]],
    };
    expect(about(straight, 2)).toContain(
      "But of zs[0] the bend makes −0.2 at [2].",
    );
  });

  test("tell what is missing", () => {
    expect(about([1, 2], 0)).toBe(
      "xs is nothing; it should be a list of 3 lists.",
    );
    expect(about({ ...right, xs: right.xs.slice(1) }, 0)).toBe(
      "xs is a list of 2; it should hold 3 lists.",
    );
    expect(about(undefined, 0)).toContain("forwardTrace gives nothing");
    expect(about({ ...right, zs: [[1], [2, 3]] }, 1)).toBe(
      "zs[0] is a list of 1; it should be one of 3.",
    );
  });
});
