import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import {
  turns as byTurns,
  digits,
  end,
  trail,
  walk,
} from "./driver.ts";
import Race from "./figure.svelte";
import { pytorch } from "./pytorch.ts";
import {
  caption,
  digitCourse,
  hills,
  kinds,
  leaderAt,
  lossesIn,
  pointsIn,
  rateOf,
  tellHeight,
} from "./race.ts";

describe("without JavaScript", () => {
  const { body } = render(Race, { props: {} });

  test("the caption says how high each of the four is", () => {
    expect(body).toMatch(
      /Height in the ravine after 12 steps: SGD [\d.]+, momentum [\d.]+, RMSProp [\d.]+, Adam [\d.]+\./,
    );
  });

  test("the optimizer is the library's and says so", () => {
    expect(body).toContain("borrowed: optimizer");
  });
});

describe("with the rates it begins with", () => {
  test.each(hills)("nobody leaves the map of the $name", (hill) => {
    for (const kind of kinds) {
      const { name, start, last, rates } = hill;
      const points = trail(kind, name, [...start], rates[kind], last);
      expect(points).toHaveLength(last + 1);
      for (const [x, y] of points) {
        expect(Math.abs(x!)).toBeLessThan(6);
        expect(Math.abs(y!)).toBeLessThan(4.5);
      }
      expect(hill.f(points.at(-1)!)).toBeLessThan(
        hill.f([...start]) / 50,
      );
    }
  });

  test("all four learn digits, from the same first loss or near", () => {
    for (const kind of kinds) {
      const { rates, last } = digitCourse;
      const losses = digits(kind, sampleRecords, rates[kind], last + 1);
      expect(losses).toHaveLength(last + 1);
      expect(losses.at(-1)).toBeLessThan(0.6 * losses[0]!);
    }
  });
});

test("the driver leaves what it is given alone", () => {
  const start = structuredClone(pytorch.start);
  const grads = structuredClone(pytorch.grads);
  walk("adam", start, grads, 0.1);
  expect(end("adam", start, grads, 0.1).last).toEqual(grads.at(-1));
  expect(byTurns("adam", start, grads, 0.1)).toHaveLength(2);
  expect(start).toEqual(pytorch.start);
  expect(grads).toEqual(pytorch.grads);
});

describe("the words", () => {
  const heights = {
    sgd: [1, 3],
    momentum: [1, 2],
    rmsprop: [1],
    adam: [1],
  };

  test("say who is out, and who is lowest", () => {
    expect(caption(hills[1]!, heights, 1)).toBe(
      "Height in the saddle after 1 step: SGD 3, momentum 2, RMSProp is out, Adam is out. Momentum is lowest.",
    );
    expect(caption(digitCourse, heights, 0)).toMatch(
      /^Mean loss in round 1: SGD 1/,
    );
    expect(caption(hills[0]!, heights, 0)).not.toContain("lowest");
    expect(caption(hills[0]!, heights, 2)).toContain("nobody is left");
    expect(leaderAt(heights, 2)).toBeUndefined();
  });

  test("keep a height short, however large or small", () => {
    expect([123456789, 12.345, 0.012345].map(tellHeight)).toEqual([
      "1e8",
      "12.3",
      "0.012",
    ]);
  });
});

test("what is no trail is drawn up to where it breaks", () => {
  expect(pointsIn([[1, 2], [3], [4, 5]])).toEqual([[1, 2]]);
  expect(pointsIn("none")).toEqual([]);
  expect(lossesIn([1, "2", 3])).toEqual([1]);
  expect(lossesIn(undefined)).toEqual([]);
});

test("a rate is turned by factors of two, to two digits", () => {
  expect(rateOf(0.03, -1)).toBe(0.015);
  expect(rateOf(0.003, 4)).toBe(0.048);
});
