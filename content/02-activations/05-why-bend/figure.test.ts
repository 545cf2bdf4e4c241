import { xorNetwork } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { above, clip } from "./area.ts";
import Fold from "./figure.svelte";
import { caption } from "./in-words.ts";
import {
  flattened,
  numbersOf,
  readNetwork,
  startLeaks,
  starts,
  tenLayers,
  unflattened,
  withNumber,
} from "./networks.ts";
import { flat, foldLine, runs, straightened, toFit } from "./sheet.ts";
import { corners, says, standingOf } from "./xor.ts";

const answersOf = (net: (typeof starts)[number]) =>
  corners.map(({ x }) => says(net, startLeaks, x));

describe("without JavaScript", () => {
  const { body } = render(Fold, { props: {} });

  test("three sheets are drawn, and the caption counts the corners", () => {
    expect(body.match(/<svg/g)).toHaveLength(3);
    expect(body).toContain(
      "2 hidden neurons: 3 of 4 corners on their side of 0, all but 1, 1.",
    );
  });

  test("collapse is the library's and says so", () => {
    expect(body).toContain("borrowed: collapse");
  });
});

describe("the networks to begin with", () => {
  test("leave one corner to be found", () => {
    for (const net of starts)
      expect(standingOf(answersOf(net)).wrong).toHaveLength(1);
  });

  test("one slider away from an exclusive or, with two neurons", () => {
    const net = withNumber(starts[1]!, 2, 2, -0.6);
    expect(numbersOf(net, 2)).toEqual([1, 1, -0.6]);
    const { wrong, close } = standingOf(answersOf(net));
    expect([...wrong, ...close]).toEqual([]);
  });

  test("come back from an address as they were", () => {
    for (const net of starts)
      expect(unflattened(net[0].b.length, flattened(net))).toEqual(net);
  });

  test("are read from a program only if they are two and one neuron", () => {
    expect(readNetwork(xorNetwork)?.[1].b).toEqual([1]);
    for (const odd of [undefined, 3, [], [{ W: [[1]], b: [1] }, {}]])
      expect(readNetwork(odd)).toBeUndefined();
  });
});

describe("ten layers", () => {
  test("are ten, and their line meets the sheet", () => {
    const ten = tenLayers(3);
    expect(ten).toHaveLength(10);
    const all = ten.reduce<(x: number[]) => number[]>(
      (before, { W, b }) =>
        (x) => {
          const heard = before(x);
          return W.map(
            (row, o) =>
              row[0]! * heard[0]! + row[1]! * heard[1]! + b[o]!,
          );
        },
      (x) => x,
    );
    const signs = [
      [-0.25, -0.25],
      [1.25, -0.25],
      [-0.25, 1.25],
      [1.25, 1.25],
    ].map((x) => Math.sign(all(x)[0]!));
    expect(new Set(signs).size).toBe(2);
  });
});

describe("an area", () => {
  test("is exact where the function is straight", () => {
    const { pieces, border } = above(([x]) => x - 0.25, [0, 1], 2);
    const size = (p: readonly (readonly [number, number])[]) =>
      Math.abs(
        p.reduce((sum, [x, y], k) => {
          const [x2, y2] = p[(k + 1) % p.length]!;
          return sum + x * y2 - x2 * y;
        }, 0),
      ) / 2;
    const whole = pieces.reduce((sum, piece) => sum + size(piece), 0);
    expect(whole).toBeCloseTo(0.75, 12);
    for (const [a, b] of border)
      expect([a[0], b[0]]).toEqual([0.25, 0.25]);
  });

  test("of a triangle is cut where the sign changes", () => {
    const triangle = [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const;
    expect(clip(triangle, [1, -1, -1])).toEqual({
      piece: [
        [0, 0],
        [0.5, 0],
        [0, 0.5],
      ],
      border: [
        [0.5, 0],
        [0, 0.5],
      ],
    });
    expect(clip(triangle, [-1, -1, -1]).piece).toEqual([]);
  });
});

describe("the sheet", () => {
  test("shows a fold from edge to edge, or not at all", () => {
    expect(foldLine([1, 1], -1)).toEqual([
      [-0.25, 1.25],
      [1.25, -0.25],
    ]);
    expect(foldLine([1, 0], -9)).toBeUndefined();
    expect(foldLine([0, 0], 1)).toBeUndefined();
  });

  test("is laid flat for one, two and three neurons", () => {
    expect(flat([2])).toEqual([2, 0]);
    expect(flat([2, 3])).toEqual([2, 3]);
    expect(flat([1, 1, 1])).toEqual([0, 0]);
  });

  test("fits its drawing, even if all of it is one place", () => {
    const place = toFit([
      [0, 0],
      [4, 2],
    ]);
    expect(place([2, 1])).toEqual([100, 100]);
    expect(place([4, 1])).toEqual([178, 100]);
    expect(toFit([[3, 3]])([3, 3])).toEqual([100, 100]);
  });

  test("keeps of its threads only what bends", () => {
    const line = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 5],
    ] as const;
    expect(straightened(line)).toEqual([line[0], line[2], line[3]]);
    const cut = runs(line, (k) => k > 1);
    expect(
      cut.map(({ above, points }) => [above, points.length]),
    ).toEqual([
      [false, 3],
      [true, 2],
    ]);
  });
});

describe("the words", () => {
  test("say when it is an exclusive or", () => {
    const given = { neurons: 2, answers: [0, 1, 1, 0] };
    expect(caption({ ...given, straight: [1, 1, 1, -1] })).toBe(
      "2 hidden neurons: 4 of 4 corners on their side of 0.5. That is an exclusive or. Ten layers without a bend: one straight cut, and 3 of 4.",
    );
    expect(caption({ ...given, straight: undefined })).toContain(
      "gives no layer to draw",
    );
  });
});
