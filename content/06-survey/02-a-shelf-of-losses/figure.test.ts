import { bce, hinge, huber, mae, mse } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { lineOf, pulls } from "./driver.ts";
import Outlier from "./figure.svelte";
import { needs, options } from "./needs.ts";
import {
  caption,
  kinds,
  pointsWith,
  readFit,
  settle,
} from "./outlier.ts";
import Slopes from "./Slopes.svelte";
import { grid, panels, piecesOf, caption as words } from "./slopes.ts";

const [prices, answers] = kinds;
const columns = (kind: number, bad = kinds[kind]!.bad) => {
  const all = pointsWith(kind, bad);
  return [all.map(([x]) => x), all.map(([, t]) => t)] as const;
};
const lossOf = { squared: mse, absolute: mae, Huber: huber(0.5) };

describe("without JavaScript", () => {
  test("three lines, nine points and one to be dragged", () => {
    const { body } = render(Outlier, { props: {} });
    expect(body.match(/<circle cx/g)).toHaveLength(
      prices!.points.length,
    );
    expect(body.match(/role="slider"/g)).toHaveLength(1);
    expect(body).toContain(
      "Slopes of the lines, price for size: squared",
    );
  });

  test("both panels stand with their numbers", () => {
    const { body } = render(Slopes, { props: {} });
    expect(body.match(/<td/g)).toHaveLength(9 * 6);
  });
});

describe("the lines", () => {
  test("the squared error's is the one of the normal equations", () => {
    const [xs, ts] = columns(0);
    const n = xs.length;
    const sum = (of: (k: number) => number) =>
      xs.reduce((total, _, k) => total + of(k), 0);
    const [mx, mt] = [sum((k) => xs[k]!) / n, sum((k) => ts[k]!) / n];
    const slope =
      sum((k) => (xs[k]! - mx) * (ts[k]! - mt)) /
      sum((k) => (xs[k]! - mx) ** 2);
    const found = lineOf("squared", 1, xs, ts);
    // The walk ends in steps of 0.013: far nearer than a line's width.
    expect(Math.abs(found[0]! - slope)).toBeLessThan(1e-6);
    expect(Math.abs(found[1]! - (mt - slope * mx))).toBeLessThan(1e-6);
  });

  test.each(["absolute", "Huber"] as const)(
    "no line nearby is better than that of %s",
    (name) => {
      const [xs, ts] = columns(0);
      const [slope, height] = lineOf(name, 0.5, xs, ts) as [
        number,
        number,
      ];
      const cost = (a: number, b: number) =>
        lossOf[name].value(
          xs.map((x) => a * x + b),
          [...ts],
        );
      const best = cost(slope, height);
      for (const [da, db] of [
        [0.05, 0],
        [-0.05, 0],
        [0, 0.05],
        [0, -0.05],
      ])
        expect(cost(slope + da!, height + db!)).toBeGreaterThan(
          best - 1e-4,
        );
    },
  );

  test("a right yes far away turns the squared error's line only", () => {
    const border = (
      name: "squared" | "hinge" | "cross-entropy",
      x: number,
    ) => {
      const [xs, ts] = columns(1, [x, 1]);
      const [slope, height] = lineOf(name, 1, xs, ts) as [
        number,
        number,
      ];
      return -height / slope;
    };
    const shift = (name: Parameters<typeof border>[0]) =>
      Math.abs(border(name, 2.7) - border(name, 1));
    expect(shift("squared")).toBeGreaterThan(5 * shift("hinge"));
    expect(shift("squared")).toBeGreaterThan(
      5 * shift("cross-entropy"),
    );
  });

  test("the bad point stays on the paper, and a yes is a yes", () => {
    expect(settle(0, [9, -0.34])).toEqual([2.8, -0.3]);
    expect(settle(1, [0.44, 0.2])).toEqual([0.4, 1]);
    expect(readFit([1, Number.NaN])).toBeUndefined();
    expect(
      caption(1, [1, 1], [undefined, undefined, undefined]),
    ).toContain("hinge gives no line");
    expect(answers!.points.every(([, t]) => Math.abs(t) === 1)).toBe(
      true,
    );
  });
});

describe("the slopes", () => {
  const all = panels.flatMap(({ losses, target }) =>
    losses.map((name) => pulls(name, 0.5, [...grid], target)),
  );

  test("are what grad says about one output", () => {
    const k = grid.indexOf(-2);
    const wanted = [
      ...[mse, huber(0.5), mae].map(({ grad }) => grad([-2], [0])[0]),
      ...[mse, bce, hinge].map(({ grad }) => grad([-2], [1])[0]),
    ];
    expect(all.map((one) => one[k])).toEqual(wanted);
    expect(words(-2, all)).toContain("Huber −0.5, absolute −1. A yes");
  });

  test("a curve is broken where it jumps", () => {
    expect(piecesOf(all[2]!)).toHaveLength(3);
    expect(piecesOf(all[1]!)).toHaveLength(1);
  });
});

test("every need is met by something that can be chosen", () => {
  for (const { fits } of needs)
    for (const name of fits) expect(options).toContain(name);
});
