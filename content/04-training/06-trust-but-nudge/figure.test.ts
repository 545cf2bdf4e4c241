import { mse, numericalGradient } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { type Bug, faults, gradientsWith, layersOf } from "./bugs.ts";
import Hunt from "./figure.svelte";
import { decode, encode, reply, standing } from "./guesses.ts";
import { STEP, squareOf } from "./heat.ts";
import {
  bugsOf,
  type Cell,
  compare,
  isTooFlat,
  looksOf,
  OFF,
  subjectOf,
} from "./hunt.ts";
import { caption, nameOf, tellError, verdict } from "./in-words.ts";

const seeds = Array.from({ length: 20 }, (_, k) => k + 1);
const fault = (name: string) =>
  faults.findIndex((one) => one.name === name);
const off = (cells: readonly Cell[]) =>
  cells.filter(({ error }) => error > OFF);
const subject = subjectOf(1);
const look = (name: string, layer: number) =>
  off(looksOf({ fault: fault(name), layer }, subject));

describe("without JavaScript", () => {
  const { body } = render(Hunt, { props: {} });

  test("the first broken backward is shown and judged in words", () => {
    expect(body).toMatch(
      /Backward A: \d+ of 36 slopes are off, in layer/,
    );
    expect(body.match(/class="cell/g)).toHaveLength(36);
    const [, count] = /(\d+) of 36 slopes are off/.exec(body)!;
    expect(body.match(/class="error/g)).toHaveLength(Number(count));
    expect(body).toContain("0 of 5 found");
  });

  test("the check is the library's and says so", () => {
    expect(body).toContain("borrowed: gradCheck");
  });
});

describe("every fault has a look of its own", () => {
  test("a transposed dW: all but the diagonal and the biases", () => {
    const cells = look("turned", 1);
    expect(cells).toHaveLength(6);
    expect(
      cells.every(({ layer, i, j }) => layer === 1 && i !== j),
    ).toBe(true);
    expect(cells.every(({ j }) => j >= 0)).toBe(true);
  });

  test("a missing slope: its layer too steep, those behind it sound", () => {
    const cells = look("no-slope", 1);
    const own = cells.filter(({ layer }) => layer === 1);
    expect(own).toHaveLength(12);
    expect(own.some(isTooFlat)).toBe(false);
    expect(cells.some(({ layer }) => layer === 2)).toBe(false);
    expect(cells.some(({ layer }) => layer === 0)).toBe(true);
  });

  test("W for its transpose: its layer wrong, and not all too steep", () => {
    const cells = look("not-turned", 1);
    expect(cells.some(({ layer }) => layer === 2)).toBe(false);
    expect(
      cells.filter(({ layer }) => layer === 1).some(isTooFlat),
    ).toBe(true);
  });

  test("a row, the biases, a cell: these, and nothing else", () => {
    expect(look("row", 0).map(nameOf)).toEqual([
      "layer 0, W[2][0]",
      "layer 0, W[2][1]",
      "layer 0, W[2][2]",
    ]);
    expect(look("biases", 2).map(nameOf)).toEqual([
      "layer 2, b[0]",
      "layer 2, b[1]",
      "layer 2, b[2]",
    ]);
    expect(look("cell", 1).map(nameOf)).toEqual(["layer 1, W[1][0]"]);
  });

  test("without a bug nothing is off, for any seed", () => {
    for (const seed of seeds)
      expect(off(looksOf(undefined, subjectOf(seed)))).toEqual([]);
  });

  test("no two bugs look alike, for any seed", () => {
    for (const seed of seeds) {
      const on = subjectOf(seed);
      const looks = faults.flatMap((_, fault) =>
        layersOf(fault).map((layer) =>
          looksOf({ fault, layer }, on)
            .map((cell) =>
              cell.error > OFF ? (isTooFlat(cell) ? "-" : "+") : ".",
            )
            .join(""),
        ),
      );
      expect(new Set(looks).size).toBe(looks.length);
    }
  });
});

describe("the five", () => {
  test("differ in their fault, and are the same for the same seed", () => {
    for (const seed of seeds) {
      const bugs = bugsOf(seed);
      expect(new Set(bugs.map(({ fault }) => fault)).size).toBe(5);
      expect(bugsOf(seed)).toEqual(bugs);
    }
  });

  test("a missing slope is the same walk without one factor", () => {
    const { net, x, t } = subject;
    const broken = gradientsWith(
      { fault: fault("no-slope"), layer: 2 },
      net,
      x,
      t,
    );
    const sound = compare(broken, numericalGradient(net, x, t, mse));
    const { computed, measured } = sound.at(-1)!;
    expect(computed / measured).toBeGreaterThan(1);
  });
});

describe("guessing", () => {
  const bug: Bug = { fault: 2, layer: 1 };

  test("ends when it is right, or after two", () => {
    expect(standing([], bug)).toBe("open");
    expect(standing([{ fault: 2, layer: 0 }], bug)).toBe("open");
    expect(standing([{ fault: 2, layer: 0 }, bug], bug)).toBe("found");
    const wrong = { fault: 0, layer: 0 };
    expect(standing([wrong, wrong], bug)).toBe("shown");
  });

  test("is told what it has right", () => {
    expect(reply(bug, bug)).toBe("Yes.");
    expect(reply({ fault: 0, layer: 1 }, bug)).toContain(
      "layer is right",
    );
    expect(reply({ fault: 2, layer: 0 }, bug)).toContain(
      "fault is right",
    );
    expect(reply({ fault: 0, layer: 0 }, bug)).toBe("Neither.");
  });

  test("survives an address, and nonsense in it does not", () => {
    for (let f = 0; f < faults.length; f++)
      for (const layer of [0, 1, 2])
        expect(decode(encode({ fault: f, layer }))).toEqual({
          fault: f,
          layer,
        });
    for (const code of [0, -3, 2.5, 19, 1e9])
      expect(decode(code)).toBeUndefined();
  });
});

describe("words and squares", () => {
  const cell: Cell = {
    layer: 1,
    i: 2,
    j: -1,
    computed: 1,
    measured: 3,
    error: 0.5,
  };

  test("say where the worst is, and how bad", () => {
    expect(
      caption("Backward A", [cell, { ...cell, error: 1e-9 }]),
    ).toBe(
      "Backward A: 1 of 2 slopes are off, in layer 1. The largest relative error is 0.5, at layer 1, b[2].",
    );
    expect(caption("It", [{ ...cell, error: 2e-10 }])).toContain(
      "nothing is off. The largest relative error is 2e-10",
    );
    expect(tellError(0)).toBe("0");
  });

  test("say what a learner's check answers, or that it does not", () => {
    const worst = { layer: 0, i: 1, j: 2 };
    expect(verdict({ maxRelError: 3e-10, worst })).toBe(
      "gradCheck says 3e-10, at layer 0, W[1][2].",
    );
    expect(verdict(undefined)).toContain("gives no number");
    expect(verdict(0.5)).toContain("gives no number");
  });

  test("the area of a square is the error", () => {
    const full = squareOf({ ...cell, error: 1 });
    const half = squareOf(cell);
    expect(half.side ** 2 / full.side ** 2).toBeCloseTo(0.5);
    expect(full.side).toBeLessThan(STEP);
    expect(squareOf({ ...cell, error: 7 }).side).toBe(full.side);
  });
});
