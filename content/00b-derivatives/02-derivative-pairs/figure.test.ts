import { bell, decay, type square } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Pairs from "./figure.svelte";
import {
  height,
  stretches,
  tangent,
  toHeight,
  toSlope,
  toX,
} from "./geometry.ts";
import { caption } from "./in-words.ts";
import { grid, pairs, placeOf, seenSlope } from "./pairs.ts";

const saidBy = ({ f, df }: typeof square) => ({
  f: grid.map(f),
  df: grid.map(df),
});

describe("without JavaScript", () => {
  test("the caption already says the start state", () => {
    const { body } = render(Pairs, { props: {} });
    expect(body).toContain(
      "square.f(1) is 1 and square.df(1) is 2: rising.",
    );
    expect(body).toContain("borrowed: square");
  });

  test("a slope on both sides of 0 is drawn in two looks", () => {
    const { body } = render(Pairs, { props: { pair: 2 } });
    expect(body.match(/class="slope [^"]*negative/g)).toHaveLength(1);
    expect(body.match(/class="slope /g)).toHaveLength(2);
  });
});

describe("the grid", () => {
  test("has every tenth from −3 to 3, 0 among them", () => {
    expect(grid).toHaveLength(61);
    expect([grid[0], grid[30], grid[60]]).toEqual([-3, 0, 3]);
  });

  test("finds the place next to any x", () => {
    expect(grid[placeOf(-1.26)]).toBe(-1.3);
    expect(grid[placeOf(99)]).toBe(3);
    expect(grid[placeOf(-99)]).toBe(-3);
  });

  test("is fine enough to see a slope", () => {
    for (const { pair } of pairs)
      for (let k = 5; k < 55; k++) {
        const [x, seen] = [grid[k]!, seenSlope(grid.map(pair.f), k)!];
        // Off by h²/6 of the third derivative: e³ at most, or 24.
        expect(Math.abs(seen - pair.df(x))).toBeLessThan(0.045);
      }
    expect(seenSlope([1, 2, 3], 0)).toBeUndefined();
  });
});

describe("the drawing", () => {
  test("the tangent goes through its point, as steep as its slope", () => {
    const [from, to] = tangent(1, 1, 2);
    expect((from[0] + to[0]) / 2).toBeCloseTo(toX(1), 10);
    expect((from[1] + to[1]) / 2).toBeCloseTo(toHeight(1), 10);
    const unit = (toX(1) - toX(0)) / (toHeight(0) - toHeight(1));
    expect((from[1] - to[1]) / (to[0] - from[0])).toBeCloseTo(
      2 / unit,
      10,
    );
  });

  test("the slope's curve parts exactly where it crosses 0", () => {
    const [falling, rising] = stretches(
      grid.map((x) => x - 0.25),
      toSlope,
      true,
    );
    expect([falling!.negative, rising!.negative]).toEqual([
      true,
      false,
    ]);
    expect(falling!.points.at(-1)).toEqual(rising!.points[0]);
    expect(rising!.points[0]![0]).toBeCloseTo(toX(0.25), 10);
    expect(rising!.points[0]![1]).toBeCloseTo(toSlope(0), 10);
  });

  test("a curve is broken where there is no number", () => {
    const holed = grid.map((x) => (x === 0 ? undefined : 1));
    expect(stretches(holed, toHeight, false)).toHaveLength(2);
    expect(stretches([], toHeight, false)).toEqual([]);
  });

  test("the papers end where the drawing does", () => {
    expect(toSlope(-2.6)).toBeCloseTo(height, 10);
  });
});

describe("the words", () => {
  test("say which way it goes", () => {
    expect(caption("decay", placeOf(0), saidBy(decay))).toBe(
      "decay.f(0) is 1 and decay.df(0) is −1: falling.",
    );
    expect(caption("bell", placeOf(0), saidBy(bell))).toBe(
      "bell.f(0) is 1 and bell.df(0) is 0: level.",
    );
  });

  test("see that a slope does not fit its curve", () => {
    const said = { f: grid.map(decay.f), df: grid.map(decay.f) };
    expect(caption("decay", placeOf(0), said)).toMatch(
      /rising\. But the curve above is falling there, with a slope near −1\.$/,
    );
  });

  test("never blame the pairs of the library", () => {
    for (const { name, pair } of pairs)
      for (const k of grid.keys())
        expect(caption(name, k, saidBy(pair))).not.toContain("But");
  });

  test("tell what came out instead of a number", () => {
    const said = { f: grid.map(() => 1), df: [] };
    expect(caption("bell", 30, said)).toBe(
      "bell.df(0) gives nothing, which is no number.",
    );
  });
});
