import { cube, sine, slope, square } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Nudge from "./figure.svelte";
import {
  errorPoint,
  floor,
  height,
  lineThrough,
  toX,
  toY,
  width,
} from "./geometry.ts";
import { caption, tellError, tellSlope } from "./in-words.ts";
import { curves, grid, nudgeOf, tellNudge } from "./nudges.ts";

describe("without JavaScript", () => {
  const { body } = render(Nudge, { props: {} });

  test("the caption already says the start state", () => {
    // sin 2 / 2, for the other point is sin 0.
    expect(body).toContain(
      "With h = 1, slope says that the slope of sin x at 1 is 0.4546487134. It is off by 0.086: on so long a way the curve bends.",
    );
  });

  test("the table has a row for every power of ten", () => {
    expect(body.match(/<tr/g)).toHaveLength(1 + 17);
  });

  test("the function is the library's and says so", () => {
    expect(body).toContain("borrowed: slope");
  });
});

describe("the nudges", () => {
  test("are said as they are asked: to two digits", () => {
    expect(nudgeOf(-5)).toBe(1e-5);
    expect(nudgeOf(-0.25)).toBe(0.56);
    expect(tellNudge(nudgeOf(-0.25))).toBe("0.56");
    expect(tellNudge(nudgeOf(-7.25))).toBe("5.6e−8");
  });

  test("go from the shortest to the longest, without a gap", () => {
    expect(grid[0]).toBe(1e-16);
    expect(grid.at(-1)).toBe(1);
    expect(grid).toHaveLength(65);
    expect([...grid].sort((a, b) => a - b)).toEqual(grid);
  });

  test("are made on curves that are lent under their names", () => {
    expect(curves.map(({ pair }) => pair)).toEqual([
      sine,
      square,
      cube,
    ]);
  });
});

describe("the geometry", () => {
  test("a line of slope 1 goes up as far as it goes right", () => {
    const [from, to] = lineThrough([0, 0], 1);
    expect(to[0] - from[0]).toBeCloseTo(
      ((from[1] - to[1]) * (toX(1) - toX(0))) / (toY(0) - toY(1)),
      10,
    );
  });

  test("one unit is as long upward as it is to the right", () => {
    const [across, up] = [toX(1) - toX(0), toY(0) - toY(1)];
    expect(Math.abs(across / up - 1)).toBeLessThan(0.05);
  });

  test("a tenth of the error is one power of ten lower", () => {
    const [a, b, c] = [1e-2, 1e-3, 1e-4].map(
      (error) => errorPoint(0.1, error)[1],
    );
    expect(b! - a!).toBeCloseTo(c! - b!, 10);
    expect(b!).toBeGreaterThan(a!);
  });

  test("an error of 0 stands on the floor, a huge one on the paper", () => {
    expect(errorPoint(0.1, 0)[1]).toBe(floor);
    const [x, y] = errorPoint(1, -1e300);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  });
});

describe("the words", () => {
  const at = { curve: curves[1]!, x: 1, h: 0.5 };
  const digits = slope(square.f, 1, 1e-15);

  test("say when there is no error at all", () => {
    expect(caption({ ...at, answer: 2 })).toBe(
      "With h = 0.5, slope says that the slope of x² at 1 is 2. It is exactly that.",
    );
  });

  test("say why a nudge is too short", () => {
    expect(caption({ ...at, h: 1e-15, answer: digits })).toMatch(
      /off by 0\.\d+: so near, subtracting leaves few digits\.$/,
    );
  });

  test("blame no nudge for what another mistake has done", () => {
    expect(caption({ ...at, curve: curves[0]!, answer: 2 })).toMatch(
      /off by 1\.5\. The line through both rings is off by 0\.022\.$/,
    );
  });

  test("tell what came out instead of a number", () => {
    expect(caption({ ...at, answer: undefined })).toBe(
      "With h = 0.5, slope says nothing: that is no slope of x² at 1.",
    );
  });

  test("have a real minus, and no digits that mean nothing", () => {
    expect(tellSlope(-1 / 3)).toBe("−0.3333333333");
    expect(tellError(-0.000012345)).toBe("1.2e−5");
    expect(tellError(0.25)).toBe("0.25");
  });
});
