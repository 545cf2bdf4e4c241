import { describe, expect, test } from "vitest";
import {
  across,
  covered,
  domain,
  errorSquare,
  height,
  meanSquare,
  settle,
  unit,
  up,
  width,
} from "./geometry.ts";

test("one unit up is as long as one unit of a square's side", () => {
  expect(up(0) - up(1)).toBeCloseTo(unit, 10);
});

test("the largest error's square fits between its neighbors", () => {
  for (const target of [0, 1])
    for (const output of domain) {
      const { x, side } = errorSquare(0, output, target);
      expect(x + side).toBeLessThan(across(1));
    }
  expect(across(2) + 1.5 * unit).toBeLessThanOrEqual(width(3));
  expect(up(domain[0])).toBeLessThan(height);
});

describe("the square on an error", () => {
  test("reaches from the target up to an output that is too high", () => {
    const square = errorSquare(0, 0.5, 0);
    expect(square.sign).toBe(1);
    expect(square.y).toBeCloseTo(up(0.5), 10);
    expect(square.y + square.side).toBeCloseTo(up(0), 10);
  });

  test("hangs from the target down to an output that is too low", () => {
    const square = errorSquare(1, 0.2, 1);
    expect(square.sign).toBe(-1);
    expect(square.y).toBeCloseTo(up(1), 10);
    expect(square.y + square.side).toBeCloseTo(up(0.2), 10);
  });

  test("vanishes where output and target agree", () => {
    expect(errorSquare(2, 1, 1)).toMatchObject({ side: 0, sign: 0 });
  });
});

describe("the square of the mean", () => {
  test("covers the loss, from the same corner as the error's", () => {
    const high = meanSquare(0, 0.5, 0, 0.25)!;
    expect((high.side / unit) ** 2).toBeCloseTo(0.25, 10);
    expect(high.y + high.side).toBeCloseTo(up(0), 10);
    const low = meanSquare(1, 0.2, 1, 0.25)!;
    expect(low.y).toBeCloseTo(up(1), 10);
  });

  test("is the error's own square if there is just one", () => {
    const [own, mean] = [
      errorSquare(0, 1.4, 0),
      meanSquare(0, 1.4, 0, 1.96)!,
    ];
    expect(mean.side).toBeCloseTo(own.side, 10);
    expect(mean.y).toBeCloseTo(own.y, 10);
  });

  test("ends at the edge of the paper", () => {
    expect(meanSquare(0, 1, 0, 100)!.side).toBeCloseTo(1.5 * unit, 10);
    expect(meanSquare(1, 0, 1, 100)!.side).toBeCloseTo(1.5 * unit, 10);
  });

  test("does not exist for what no square can cover", () => {
    for (const loss of [-1, Number.NaN, Infinity, [1], "1", undefined])
      expect(meanSquare(0, 1, 0, loss)).toBeUndefined();
  });
});

test("the squares together cover the sum of the squared errors", () => {
  expect(covered([0.5, 0.2, -0.3], [0, 1, 0])).toBeCloseTo(0.98, 12);
});

test("a dragged output settles on a twentieth inside the paper", () => {
  expect(settle(0.512)).toBe(0.5);
  expect(settle(0.53)).toBe(0.55);
  expect(settle(7)).toBe(1.5);
  expect(settle(-7)).toBe(-0.5);
});
