import { leakyRelu, sigmoid } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Slopes from "./figure.svelte";
import {
  across,
  bands,
  grid,
  pieces,
  slopeUp,
  tangent,
  valueUp,
} from "./geometry.ts";
import { caption, fine } from "./in-words.ts";

describe("without JavaScript", () => {
  const { body } = render(Slopes, { props: {} });

  // s(1) is 0.7311; 0.7311 times 0.2689 is 0.1966.
  test("the caption already says the start state", () => {
    expect(body).toContain(
      "sigmoid.df(1) is 0.2: a nudge of 0.01 comes out as 0.002.",
    );
  });

  test("both curves are whole, and two bands are ruled", () => {
    const curves = [
      ...body.matchAll(/class="curve[^"]*" d="([^"]*)"/g),
    ];
    expect(curves).toHaveLength(2);
    expect(body.match(/fill="url/g)).toHaveLength(4);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: sigmoid");
  });
});

describe("the bands", () => {
  test("of the sigmoid begin where its slope is a hundredth", () => {
    // s(4.59) is 0.98995, and 0.98995 times 0.01005 is 0.00995.
    expect(bands(grid.map(sigmoid.df))).toEqual([
      [-6, -4.6],
      [4.6, 6],
    ]);
  });

  test("cover the half below 0 where nothing leaks", () => {
    expect(bands(grid.map(leakyRelu(0).df))).toEqual([[-6, -0.1]]);
    expect(bands(grid.map(leakyRelu(0.1).df))).toEqual([]);
  });

  test("leave out what is no number", () => {
    expect(bands(grid.map(() => undefined))).toEqual([]);
  });
});

describe("the curves", () => {
  test("are broken where a slope jumps", () => {
    const slopes = grid.map(leakyRelu(0.1).df);
    expect(pieces(slopes, slopeUp, [-0.15, 1.15], 0.2)).toHaveLength(2);
    expect(pieces(slopes, slopeUp, [-0.15, 1.15])).toHaveLength(1);
  });

  test("end where the paper does", () => {
    const [piece] = pieces(
      grid.map((z) => (z > 5 ? 99 : 0)),
      valueUp("sigmoid"),
      [-0.25, 1.25],
    );
    expect(piece!.at(-1)).toEqual([across(5), valueUp("sigmoid")(0)]);
  });

  test("are touched by a line of the given slope", () => {
    const [[x0, y0], [x1, y1]] = tangent("leaky ReLU", 2, 2, 1);
    const up = valueUp("leaky ReLU");
    const perUnit = (up(1) - up(0)) / (across(1) - across(0));
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(perUnit);
    expect((x0 + x1) / 2).toBeCloseTo(across(2));
  });
});

describe("the words", () => {
  const at = { alpha: 0.1, z: -2, faint: [] };

  test("name the call, and say when no place is lost", () => {
    const words = caption({ ...at, kind: "leaky ReLU", slope: 0.1 });
    expect(words).toContain("leakyRelu(0.1).df(−2) is 0.1:");
    expect(words).toContain("No place on the paper");
  });

  test("tell what came out instead of a slope", () => {
    expect(caption({ ...at, kind: "sigmoid", slope: Number.NaN })).toBe(
      "sigmoid.df(−2) gives NaN, which is no number.",
    );
  });

  test("do not round a small slope away", () => {
    expect(fine(0.0024665)).toBe("0.0025");
    expect(fine(-0.0012)).toBe("−0.0012");
    expect(fine(0.196)).toBe("0.2");
    expect(fine(0)).toBe("0");
  });
});
